import { getCaseReview, reviseCaseReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { ManageReview } from '#web/manage/case-reviews/manage-review.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { FactList } from '../fact-list.tsx'
import { RecordHistory } from '../record-history.tsx'
import { sayAgency } from '../say-agency.ts'
import { ReviewDocuments } from './review-documents.tsx'
import { ReviewLevel } from './review-level.tsx'
import { ReviewMilestones } from './review-milestones.tsx'
import { ReviewPlan } from './review-plan.tsx'

/** One review: its level and why, what is due, where its documents lie, what follows from it, how it came to be. */
export function CaseReviewPage({ review: id, person }: { review: string; person: Person }) {
  const [load, again] = useLoad(getCaseReview, { params: { review: id } })
  const { agencies: known } = useSettings()
  const nameOf = (id: string): string => sayAgency(id, known)
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="Case review">
      <Loaded load={load} title="Case review">
        {({ today, versions }) => {
          const [review] = versions
          if (!review) return null
          const { ref, about, knownOn, agencies, closed } = review
          return (
            <>
              <p class="small unprinted">
                <a href="/staff/year/case-reviews">Case reviews</a>
              </p>
              <h1>
                {ref}: {about}
              </h1>
              <FactList
                facts={[
                  ['Known since', sayDay(knownOn)],
                  ['Agencies', agencies.map(nameOf).join(', ')],
                  ['Closed', closed && `${closed.by}, ${sayDay(closed.on)}`],
                  ['Closed without a test of every action', closed?.reason],
                ]}
              />
              <ReviewLevel review={review} />
              <ReviewMilestones review={review} today={today} />
              <ReviewDocuments review={review} />
              <ReviewPlan review={review} />
              {may(person.roles, reviseCaseReview) && !closed ? (
                <ManageReview review={review} today={today} onChanged={again} />
              ) : null}
              <RecordHistory versions={versions} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
