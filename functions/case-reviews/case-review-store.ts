import { CaseReview } from '#shared/case-reviews/case-review.ts'
import { versionsOfNoun } from '../table/versions-of-noun.ts'

export const caseReviews = versionsOfNoun('case-review', CaseReview)
