import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Lesson } from '../learning/lesson.ts'
import { Id } from '../survey/question.ts'
import { CaseReview, ReviewFacts, ReviewStart } from './case-review.ts'

/** A case of one child can be told from little: agencies read only what was made a lesson. */
const runs = ['business-manager', 'safeguarding-lead'] as const
const readers = [...runs, 'board', 'scrutineer'] as const
const noun = 'case-reviews'
const params = z.strictObject({ review: Id })
/** The version that the person was looking at. */
const version = z.int().min(1)

export const listCaseReviews = endpoint({
  id: 'listCaseReviews',
  noun,
  access: readers,
  method: 'GET',
  path: '/api/case-reviews',
  summary: 'Every case review, the newest first.',
  ok: { status: 200, body: z.strictObject({ today: z.iso.date(), reviews: z.array(CaseReview) }) },
})

export const getCaseReview = endpoint({
  id: 'getCaseReview',
  noun,
  access: readers,
  method: 'GET',
  path: '/api/case-reviews/{review}',
  summary: 'Every version of one case review, the newest first.',
  params,
  ok: { status: 200, body: z.strictObject({ today: z.iso.date(), versions: z.array(CaseReview) }) },
})

export const keepCaseReview = endpoint({
  id: 'keepCaseReview',
  noun,
  access: runs,
  method: 'POST',
  path: '/api/case-reviews',
  summary: 'A new case review. The program gives its reference.',
  body: ReviewStart,
  ok: { status: 201, body: CaseReview },
})

export const reviseCaseReview = endpoint({
  id: 'reviseCaseReview',
  noun,
  access: runs,
  method: 'POST',
  path: '/api/case-reviews/{review}/versions',
  summary: 'The next version of a review: criteria, level, what is done, where documents lie.',
  params,
  body: ReviewFacts.extend({ version }),
  ok: { status: 201, body: CaseReview },
})

export const learnFromReview = endpoint({
  id: 'learnFromReview',
  noun,
  access: runs,
  method: 'POST',
  path: '/api/case-reviews/{review}/lessons',
  summary: 'A draft lesson from a review, for the log: all that others hear of it.',
  params,
  body: Lesson.pick({ title: true, soWhat: true }),
  ok: { status: 201, body: Lesson },
})

export const closeCaseReview = endpoint({
  id: 'closeCaseReview',
  noun,
  access: runs,
  method: 'POST',
  path: '/api/case-reviews/{review}/close',
  summary: 'Closes a review. Refused while an action of it has no test, unless a reason is written.',
  params,
  body: z.strictObject({
    version,
    reason: z.string().trim().min(1, 'Say why.').max(1000, 'Keep it to 1000 characters.').optional(),
  }),
  ok: { status: 201, body: CaseReview },
})
