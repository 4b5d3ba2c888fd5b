import type { ComponentChild } from 'preact'
import { keepCaseReview, listCaseReviews } from '#shared/case-reviews/case-review-endpoints.ts'
import { NewReviewPage } from '#web/manage/case-reviews/new-review-page.tsx'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { NotAllowedPage } from '#web/staff/not-allowed-page.tsx'
import { CaseReviewPage } from './case-review-page.tsx'
import { CaseReviewsPage } from './case-reviews-page.tsx'

/** The pages below `/staff/year/case-reviews`. */
export function routeCaseReviews([review = '']: readonly string[], person: Person): ComponentChild {
  if (!may(person.roles, review === 'new' ? keepCaseReview : listCaseReviews)) return <NotAllowedPage />
  if (review === '') return <CaseReviewsPage person={person} />
  return review === 'new' ? (
    <NewReviewPage />
  ) : (
    <CaseReviewPage key={review} review={review} person={person} />
  )
}
