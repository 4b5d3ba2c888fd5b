import { randomBytes, randomUUID } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { drawRef } from '#shared/case-audits/case-ref.ts'
import { keepCaseReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { checkReview } from '#shared/case-reviews/check-review.ts'
import { nameNobody } from '#shared/learning/name-nobody.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingVocabulary } from '#shared/settings/vocabulary.ts'
import { handle } from '../http/handle.ts'
import { agencyNames } from '../settings/agency-names.ts'
import { readSettings } from '../settings/settings-store.ts'
import { caseReviews } from './case-review-store.ts'

export const handler = handle(keepCaseReview, async ({ body, caller, now }) => {
  const [settings, all] = await Promise.all([readSettings(), caseReviews.all()])
  const { pack } = settings.vocabulary ?? startingVocabulary
  const today = londonDay(now)
  const facts = { ...body, criteria: [], done: [], own: [], documents: [] }
  const wrong = [
    ...checkReview(facts, pack, today, settings.agencies),
    ...nameNobody(body, agencyNames(settings)),
  ]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const taken = all.map((it) => it.ref)
  const ref = drawRef('R', taken, randomBytes)
  const review = { ...facts, id: randomUUID(), version: 1, ref, pack, by: caller.name, on: today }
  await caseReviews.save(review)
  return review
})
