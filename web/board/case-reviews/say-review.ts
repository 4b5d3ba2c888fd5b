import type { DocumentKind, ReviewLevel } from '#shared/case-reviews/case-review.ts'
import type { MilestoneState } from '#shared/case-reviews/milestones-of.ts'
import { daysBetween } from '#shared/needs/days-between.ts'
import { sayDay } from '#web/staff/say-day.ts'
import type { SayTerm } from '#web/staff/use-terms.ts'

/** A level by the partnership’s own term. */
export function sayReviewLevel(level: ReviewLevel, term: SayTerm): string {
  const said = term(level === 'serious' ? 'serious-review' : 'local-review')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const kinds: Record<DocumentKind, string> = {
  chronology: 'Chronology',
  'agency-analysis': 'Analysis by an agency',
  'overview-report': 'Overview report',
  other: 'Another document',
}
export const sayDocument = (kind: DocumentKind): string => kinds[kind]

const sayDays = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/** “Done on 4 January 2027, 2 days late.” */
export function sayMilestone({ is, due, doneOn }: MilestoneState, today: string): string {
  const by = `by ${sayDay(due)}`
  switch (is) {
    case 'due':
      return `To do ${by}.`
    case 'late':
      return `Late: it was due ${by}, ${sayDays(daysBetween(due, today))} ago.`
    case 'done':
      return `Done on ${sayDay(doneOn ?? due)}, in time (${by}).`
    case 'done-late':
      return `Done on ${sayDay(doneOn ?? due)}, ${sayDays(daysBetween(due, doneOn ?? due))} late (it was due ${by}).`
  }
}
