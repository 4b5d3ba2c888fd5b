import type { Reading } from '#shared/settings/reading.ts'
import { filledIn } from '#shared/words/public/filled-in.ts'
import { fillIn } from '#web/ui/fill-in.ts'

/** When comments are read, in sentences. */
export const sayReading = ({ days, holidays, from, until, withinDays }: Reading): string[] => [
  withinDays === 1 ? filledIn.readsOne : fillIn(filledIn.reads, { days: withinDays }),
  fillIn(holidays ? filledIn.hoursAlways : filledIn.hours, { days: list.format(namesOf(days)), from, until }),
]

const list = new Intl.ListFormat('en-GB')

const namesOf = (days: number[]): string[] => filledIn.days.filter((_, index) => days.includes(index + 1))
