import * as z from 'zod'
import type { Retention } from './retention.ts'

/** Every class of data that is kept, from the first tap to the annual report. */
export const DataClass = z.enum([
  'intake',
  'pool',
  'comments',
  'keys',
  'withdrawals',
  'results',
  'learning',
  'surveys',
  'settings',
  'audit',
  'log',
])
export type DataClass = z.infer<typeof DataClass>

export interface Kept {
  class: DataClass
  title: string
  what: string
  /** In words, by the fixed rules or the partnership’s own choice. */
  period: string
  /** Whether a hold can stop its deletion, and why not where it cannot. */
  hold: true | string
}

const months = (count: number): string => (count === 1 ? '1 month' : `${count} months`)
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`)

/** What is kept, and how long. */
export const keptFor = ({ poolMonths, commentDays, auditYears }: Retention): Kept[] => [
  {
    class: 'intake',
    title: 'Sealed answers of a round',
    what: 'What families sent, sealed. Nobody can read them, and nothing in them says who sent them.',
    period: 'Until the round’s results are counted, soon after it closes. Copies for repair go a day later.',
    hold: 'Their keys are destroyed after counting, so a copy could never be opened.',
  },
  {
    class: 'pool',
    title: 'Sealed answers of small rounds',
    what: 'Answers of a survey that fewer than 10 people answered. They wait, sealed again, to be counted with a later round.',
    period: `Until they are counted, and ${months(poolMonths)} after their round closed at most.`,
    hold: true,
  },
  {
    class: 'comments',
    title: 'Comments',
    what: 'What people wrote in their own words, for readers only.',
    period: `Until ${days(commentDays)} after a decision about them; of a worry, after its copy in the case system is confirmed.`,
    hold: true,
  },
  {
    class: 'keys',
    title: 'Keys of a round',
    what: 'What makes links, and what opens sealed answers and comments.',
    period:
      'The key of the links goes as soon as the results are counted. The others are gone 14 days after closing.',
    hold: 'Families are promised that they go. Nothing may keep them.',
  },
  {
    class: 'withdrawals',
    title: 'List of answers that were taken out',
    what: 'Marks that lead to nobody. With them, a repaired table cannot bring back what was taken out.',
    period: 'A few weeks after the round closed.',
    hold: 'It holds nothing that could be read.',
  },
  {
    class: 'results',
    title: 'Results',
    what: 'Published figures, rounded so that they give nobody away.',
    period: 'For good.',
    hold: 'They are never deleted.',
  },
  {
    class: 'learning',
    title: 'Learning log',
    what: 'Lessons in every version, with who wrote them and when.',
    period: 'For good.',
    hold: 'They are never deleted.',
  },
  {
    class: 'surveys',
    title: 'Surveys, rounds and hand-outs',
    what: 'Questions, dates, which agency handed out what, and how many links were made.',
    period: 'For good.',
    hold: 'They are never deleted.',
  },
  {
    class: 'settings',
    title: 'Settings',
    what: 'What the partnership says about itself, in every version, with who saved it and when.',
    period: 'For good.',
    hold: 'They are never deleted.',
  },
  {
    class: 'audit',
    title: 'Record of what staff did',
    what: 'Who did what and when. Never a word that somebody typed.',
    period: `${years(auditYears)}. Nothing deletes it yet.`,
    hold: 'Nothing deletes it yet.',
  },
  {
    class: 'log',
    title: 'Technical log',
    what: 'Failures of the system itself. Never of families, never a word that somebody typed.',
    period: 'Two weeks.',
    hold: 'It holds nothing about a person.',
  },
]
