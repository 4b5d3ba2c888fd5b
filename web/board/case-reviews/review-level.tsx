import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import { reviewRules } from '#shared/settings/review-rules.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { sayReviewLevel } from './say-review.ts'

/** Each criterion of the guidance, met or not and why; then the level that was chosen. */
export function ReviewLevel({ review: { pack, criteria, decision } }: { review: CaseReview }) {
  const term = useTerms()
  return (
    <section aria-labelledby="level">
      <h2 id="level" class="rule">
        Criteria and level
      </h2>
      <p>
        {decision ? (
          <>
            <b>{sayReviewLevel(decision.level, term)}</b>, chosen on {sayDay(decision.on)}. {decision.why}
          </>
        ) : (
          'No level is chosen yet. Every criterion is considered first.'
        )}
      </p>
      <ul class="list">
        {reviewRules[pack].criteria.map(({ id, asks }) => {
          const said = criteria.find((it) => it.id === id)
          return (
            <li key={id}>
              {asks}
              <small>{said ? `${said.met ? 'Met' : 'Not met'}: ${said.why}` : 'Not considered yet'}</small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
