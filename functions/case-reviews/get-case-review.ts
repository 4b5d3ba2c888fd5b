import { problem } from '#shared/api/problem.ts'
import { getCaseReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { caseReviews } from './case-review-store.ts'

export const handler = handle(getCaseReview, async ({ params, now }) => {
  const versions = await caseReviews.versions(params.review)
  return versions.length > 0 ? { today: londonDay(now), versions } : problem('not-found')
})
