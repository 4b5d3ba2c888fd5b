import { problem } from '#shared/api/problem.ts'
import { closeCaseReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { checkClosing, planOf } from '#shared/case-reviews/check-closing.ts'
import { nameNobody } from '#shared/learning/name-nobody.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { newestActions } from '../learning/action-store.ts'
import { newestLessons } from '../learning/lesson-store.ts'
import { agencyNames } from '../settings/agency-names.ts'
import { readSettings } from '../settings/settings-store.ts'
import { caseReviews } from './case-review-store.ts'

export const handler = handle(closeCaseReview, async ({ params, body, caller, now }) => {
  const [settings, review, lessons, actions] = await Promise.all([
    readSettings(),
    caseReviews.find(params.review),
    newestLessons(),
    newestActions(),
  ])
  if (!review) return problem('not-found')
  if (review.closed) return problem('concluded')
  const { version, reason } = body
  if (review.version !== version) return problem('changed-meanwhile')
  const wrong = [
    ...checkClosing(review, planOf(review.id, lessons, actions), reason),
    ...nameNobody(body, agencyNames(settings)),
  ]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const who = { by: caller.name, on: londonDay(now) }
  const closed = { ...(reason === undefined ? {} : { reason }), ...who }
  const next = { ...review, version: version + 1, closed, ...who }
  return (await caseReviews.save(next)) ? next : problem('changed-meanwhile')
})
