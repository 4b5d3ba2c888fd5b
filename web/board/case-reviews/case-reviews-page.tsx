import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import { keepCaseReview, listCaseReviews } from '#shared/case-reviews/case-review-endpoints.ts'
import { milestonesOf } from '#shared/case-reviews/milestones-of.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { type SayTerm, useTerms } from '#web/staff/use-terms.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { sayReviewLevel } from './say-review.ts'

/** Every review, with its level and what is late in it. */
export function CaseReviewsPage({ person }: { person: Person }) {
  const [load] = useLoad(listCaseReviews, {})
  const term = useTerms()
  return (
    <Page title="Case reviews">
      <p class="small">
        <a href="/staff/year">The year</a>
      </p>
      <h1>Case reviews</h1>
      <p class="deck">
        What agencies learn from one case. Only those who lead read this; agencies read what was made a
        lesson.
      </p>
      {may(person.roles, keepCaseReview) ? (
        <p>
          <a href="/staff/year/case-reviews/new">Begin a review</a>
        </p>
      ) : null}
      <Loaded load={load}>
        {({ today, reviews }) =>
          reviews.length === 0 ? (
            <StaffEmpty title="There is no review yet.">Each stands here once it is begun.</StaffEmpty>
          ) : (
            <ul class="list">
              {reviews.map((review) => (
                <li key={review.id}>
                  <a href={`/staff/year/case-reviews/${review.id}`}>
                    {review.ref}: {review.about}
                  </a>
                  <small>{sayStanding(review, today, term)}</small>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

function sayStanding(review: CaseReview, today: string, term: SayTerm): string {
  const { decision, closed } = review
  const level = decision ? sayReviewLevel(decision.level, term) : 'No level chosen yet'
  if (closed) return `${level}. Closed on ${sayDay(closed.on)}`
  const late = milestonesOf(review, today).filter(({ is }) => is === 'late').length
  return late > 0 ? `${level}. Late: ${late === 1 ? '1 thing' : `${late} things`} to do` : level
}
