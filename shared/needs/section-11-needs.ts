import { nextDue } from '../section-11/next-due.ts'
import type { ReturnState } from '../section-11/state-of-return.ts'
import { daysBetween } from './days-between.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** So long before its day somebody is reminded of a return, and of the next audit. */
const soonDays = 28
const monthsAhead = 120

/** Of the newest audit, for whoever fills a return in: what is due soon or late, and what was sent back. */
export const ownReturnNeeds = ({ cycles: [newest], today }: Facts): Need[] =>
  (newest?.returns ?? []).flatMap(({ agency, yours, state, returned }): Need[] => {
    const { id: cycle, due: on } = newest ?? { id: '', due: '' }
    if (!yours) return []
    if (state === 'returned') return [{ is: 'return-sent-back', cycle, agency, why: returned?.why ?? '' }]
    const waits = state === 'late' || (state === 'asked' && daysBetween(today, on) <= soonDays)
    return waits ? [{ is: 'return-due', cycle, agency, on, late: state === 'late' }] : []
  })

const countIn = ({ cycles: [newest] }: Facts, wanted: ReturnState): { cycle: string; count: number } => ({
  cycle: newest?.id ?? '',
  count: newest?.returns.filter(({ state }) => state === wanted).length ?? 0,
})

/** Returns whose day is over. */
export function lateReturnNeeds(facts: Facts): Need[] {
  const { cycle, count } = countIn(facts, 'late')
  return count > 0 ? [{ is: 'returns-late', cycle, count }] : []
}

/** Returns that agencies signed and nobody has moderated yet. */
export function moderationNeeds(facts: Facts): Need[] {
  const { cycle, count } = countIn(facts, 'signed')
  return count > 0 ? [{ is: 'returns-to-moderate', cycle, count }] : []
}

/** Two years after the last the next is due: agencies need some months to answer. */
export function nextAuditNeeds({ cycles: [newest], today }: Facts): Need[] {
  if (!newest) return []
  const on = nextDue(newest.due)
  const left = daysBetween(today, on)
  return left <= monthsAhead ? [{ is: 'audit-to-begin', on, late: left < 0 }] : []
}
