import { randomUUID } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { learnFromReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { StartedWords } from '#shared/learning/lesson.ts'
import { nameNobody } from '#shared/learning/name-nobody.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { saveLesson } from '../learning/lesson-store.ts'
import { agencyNames } from '../settings/agency-names.ts'
import { readSettings } from '../settings/settings-store.ts'
import { caseReviews } from './case-review-store.ts'

export const handler = handle(learnFromReview, async ({ params, body, caller, now }) => {
  const [settings, review] = await Promise.all([readSettings(), caseReviews.find(params.review)])
  if (!review) return problem('not-found')
  if (review.closed) return problem('concluded')
  const wrong = nameNobody(body, agencyNames(settings))
  if (wrong.length > 0) return problem('not-valid', wrong)
  const today = londonDay(now)
  const source = {
    kind: 'record' as const,
    reference: `Case review ${review.ref}`,
    says: '',
    record: review.id,
  }
  const lesson = {
    ...StartedWords.parse({ ...body, sources: [source] }),
    lesson: randomUUID(),
    version: 1,
    strand: 'case-review' as const,
    status: 'draft' as const,
    learnedOn: today,
    visibility: 'partnership' as const,
    by: caller.name,
    on: today,
  }
  await saveLesson(lesson)
  return lesson
})
