import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import { type MilestoneState, milestonesOf } from '#shared/case-reviews/milestones-of.ts'
import { sayMilestone } from './say-review.ts'

/** As the steps of actions look: a ring is to do, a full one done, a diamond late; the words say it, too. */
const looks: Record<MilestoneState['is'], string> = {
  due: 'planned',
  late: 'late',
  done: 'done',
  'done-late': 'done',
}

/** What has to be done by when, the first due first. */
export function ReviewMilestones({ review, today }: { review: CaseReview; today: string }) {
  const milestones = milestonesOf(review, today)
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones" class="rule">
        Milestones
      </h2>
      {milestones.length === 0 ? <p>Nothing has a day yet.</p> : null}
      <ol class="list steps">
        {milestones.map((it) => (
          <li key={it.id} class={looks[it.is]}>
            {it.says}
            <small>
              {sayMilestone(it, today)} {it.own ? 'Added here.' : null} {it.note}
            </small>
          </li>
        ))}
      </ol>
      <p class="small">Working days leave out weekends and bank holidays, and begin on the day after.</p>
    </section>
  )
}
