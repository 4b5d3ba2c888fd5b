import type { CaseReview } from '#shared/case-reviews/case-review.ts'

/** A review that has only begun, but for what a test gives it. */
export const aReview = (more: Partial<CaseReview> = {}): CaseReview => ({
  id: 'review-1',
  version: 1,
  ref: 'R-7K2MQ',
  pack: 'wt2023',
  about: 'Neglect over years',
  knownOn: '2026-12-21',
  agencies: ['family-hub-north', 'riverside-school'],
  criteria: [],
  done: [],
  own: [],
  documents: [],
  by: 'Nat Walker',
  on: '2026-12-21',
  ...more,
})
