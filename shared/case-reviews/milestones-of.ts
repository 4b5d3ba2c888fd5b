import { type Milestone, reviewRules } from '../settings/review-rules.ts'
import { workingDaysAfter } from '../settings/working-days-after.ts'
import type { CaseReview } from './case-review.ts'

export interface MilestoneState {
  id: string
  says: string
  due: string
  doneOn?: string
  note?: string
  is: 'done' | 'done-late' | 'due' | 'late'
  /** It was added here, and is not of the guidance. */
  own?: true
}

type Told = Pick<CaseReview, 'pack' | 'knownOn' | 'decision' | 'done' | 'own'>

/**
 * What has to be done by when, the first due first. Until a level is chosen the guidance’s notices count; with the local one
 * only those that were given, and what the partnership added.
 */
export function milestonesOf(review: Told, today: string): MilestoneState[] {
  const { decision, own } = review
  const deciding = reviewRules[review.pack].milestones.find(({ byDeciding }) => byDeciding)?.id
  const doneOf = (id: string): { on: string; note?: string | undefined } | undefined =>
    review.done.find(({ milestone }) => milestone === id) ?? (id === deciding ? decision : undefined)
  const counts = ({ id, from }: Milestone): boolean =>
    doneOf(id) !== undefined ||
    (from === 'known' ? decision?.level !== 'local' : decision?.level === 'serious')
  const asked = reviewRules[review.pack].milestones.filter(counts).flatMap((it) => {
    const since = it.from === 'known' ? review.knownOn : decision?.on
    return since ? [{ id: it.id, says: it.says, due: dueOf(since, it.within) }] : []
  })
  const added = own.map((it) => ({ ...it, own: true as const }))
  return [...asked, ...added]
    .map((it): MilestoneState => {
      const done = doneOf(it.id)
      if (!done) return { ...it, is: it.due < today ? 'late' : 'due' }
      const note = done.note === undefined ? {} : { note: done.note }
      return { ...it, ...note, doneOn: done.on, is: done.on > it.due ? 'done-late' : 'done' }
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

const dueOf = (since: string, within: Milestone['within']): string =>
  'workingDays' in within ? workingDaysAfter(since, within.workingDays) : monthsAfter(since, within.months)

/** The same day so many months later, or that month’s last. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
