import { closingDay } from './closing-day.ts'
import { daysBetween } from './days-between.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** Families are promised that a round’s keys are gone this long after it closed. */
const goneAfterDays = 14
const shownDays = 14
const reviewDays = 7

/** Keys that should be gone and are not, that go within days, that went lately. */
export const keyNeeds = ({ waves, today }: Facts): Need[] =>
  waves
    .filter(({ state }) => state === 'closed' || state === 'released')
    .flatMap((round): Need[] => {
      const { keysDestroyed: on } = round
      const late = daysBetween(closingDay(round), today) > goneAfterDays
      if (!on) return late ? [{ is: 'keys-overdue', round }] : []
      if (on > today) return [{ is: 'keys-going', round, on }]
      return daysBetween(on, today) < shownDays ? [{ is: 'keys-gone', round, on }] : []
    })

/** Holds whose day of review is near, or over. */
export const holdNeeds = ({ kept, today }: Facts): Need[] =>
  kept.flatMap(({ title, hold }): Need[] => {
    if (!hold?.held || !hold.review) return []
    const left = daysBetween(today, hold.review)
    return left <= reviewDays ? [{ is: 'hold-to-review', title, review: hold.review, late: left < 0 }] : []
  })
