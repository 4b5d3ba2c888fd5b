import { isProblem, type Problem } from '#shared/api/problem.ts'
import type { CaseReview, ReviewFacts } from '#shared/case-reviews/case-review.ts'
import { reviseCaseReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { call } from '#web/staff/call.ts'

/** Saves a review with one part of it anew. */
export async function reviseReview(
  review: CaseReview,
  version: number,
  anew: Partial<ReviewFacts>,
): Promise<Problem | undefined> {
  const { id, about, knownOn, agencies, criteria, decision, done, own, documents } = review
  const facts = { about, knownOn, agencies, criteria, decision, done, own, documents, ...anew }
  const got = await call(reviseCaseReview, { params: { review: id }, body: { ...facts, version } })
  return isProblem(got) ? got : undefined
}
