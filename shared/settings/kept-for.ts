import type { Retention } from './retention.ts'

export interface Kept {
  what: string
  howLong: string
}

/** How long each kind of data is kept, in the words of the notices and of the records of processing. */
export const keptFor = ({ poolMonths, commentDays, auditYears }: Retention): Kept[] => [
  {
    what: 'The draft on your phone',
    howLong: 'Until you send it, leave the page or close the tab.',
  },
  {
    what: 'Your ticks, sealed',
    howLong: 'Until the round ends and they are counted. Safety copies go one day later.',
  },
  {
    what: 'Your ticks, if fewer than 10 people answered',
    howLong: `Sealed again, until there are enough to count. ${say(poolMonths, 'month')} at most.`,
  },
  {
    what: 'Your words',
    howLong: `Until ${say(commentDays, 'day')} after a person has decided what to do. Safety copies go 7 days later.`,
  },
  { what: 'The keys of a round', howLong: 'Until 14 days after the round ends.' },
  {
    what: 'A note that someone took answers out. It does not say who, or what they were',
    howLong: 'One year after the round ends.',
  },
  { what: 'Totals, and what we learned from them', howLong: 'For good. They are about nobody in person.' },
  { what: 'The record of what staff did', howLong: `${say(auditYears, 'year')}.` },
]

const say = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`
