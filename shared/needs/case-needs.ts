import { milestonesOf } from '../case-reviews/milestones-of.ts'
import { daysBetween } from './days-between.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** So long before its day a milestone is on the first page. */
const soonDays = 7

/** Grades that are still to be given: an agency’s own, or for whoever runs the audit everybody’s. */
export const gradeNeeds = ({ audits, today }: Facts): Need[] =>
  audits.flatMap(({ id, missing, gradesBy }): Need[] =>
    missing.length > 0
      ? [{ is: 'grades-missing', audit: id, count: missing.length, on: gradesBy, late: gradesBy < today }]
      : [],
  )

/** Audits whose grades are due, and whose model nobody has looked at again this year. */
export const modelNeeds = ({ audits, today }: Facts): Need[] =>
  audits.flatMap(({ id, year, concluded, modelReview, gradesBy }): Need[] =>
    !concluded && !modelReview && gradesBy <= today ? [{ is: 'model-review-missing', audit: id, year }] : [],
  )

/** Milestones of reviews that are past their day. */
export function lateMilestoneNeeds({ reviews, today }: Facts): Need[] {
  const count = ofOpen(reviews, today).filter(({ is }) => is === 'late').length
  return count > 0 ? [{ is: 'milestones-late', count }] : []
}

/** Those that are due within days. */
export function milestoneNeeds({ reviews, today }: Facts): Need[] {
  const soon = ofOpen(reviews, today).filter(
    ({ is, due }) => is === 'due' && daysBetween(today, due) <= soonDays,
  )
  const [first] = soon
  return first ? [{ is: 'milestones-due', count: soon.length, on: first.due }] : []
}

const ofOpen = (reviews: Facts['reviews'], today: string) =>
  reviews
    .filter(({ closed }) => !closed)
    .flatMap((review) => milestonesOf(review, today))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
