import { problem } from '#shared/api/problem.ts'
import { reviseCaseReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { checkReview } from '#shared/case-reviews/check-review.ts'
import { nameNobody } from '#shared/learning/name-nobody.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { agencyNames } from '../settings/agency-names.ts'
import { readSettings } from '../settings/settings-store.ts'
import { caseReviews } from './case-review-store.ts'

export const handler = handle(reviseCaseReview, async ({ params, body, caller, now }) => {
  const [settings, newest] = await Promise.all([readSettings(), caseReviews.find(params.review)])
  if (!newest) return problem('not-found')
  if (newest.closed) return problem('concluded')
  if (newest.version !== body.version) return problem('changed-meanwhile')
  const { id, ref, pack } = newest
  const today = londonDay(now)
  const wrong = [
    ...checkReview(body, pack, today, settings.agencies, newest.agencies),
    ...nameNobody(body, agencyNames(settings)),
  ]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const next = { ...body, id, ref, pack, version: body.version + 1, by: caller.name, on: today }
  return (await caseReviews.save(next)) ? next : problem('changed-meanwhile')
})
