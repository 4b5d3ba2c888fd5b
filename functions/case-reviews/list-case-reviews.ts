import { listCaseReviews } from '#shared/case-reviews/case-review-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { caseReviews } from './case-review-store.ts'

export const handler = handle(listCaseReviews, async ({ now }) => {
  const reviews = await caseReviews.all()
  return { today: londonDay(now), reviews: reviews.sort((a, b) => (a.knownOn < b.knownOn ? 1 : -1)) }
})
