import { optionsFrom } from '../library/options-from.ts'
import type { Survey } from '../survey/survey.ts'
import type { BreakIn } from './break-in-endpoint.ts'

/** Somebody made up: what a dashboard with filters would know them by, and the answer nobody should find out. */
export interface Person {
  team: string
  age: string
  who: string
  answer: string
}

/** The filters of a dashboard, each with its values as a sentence names them. */
const filters = {
  team: ['the north team', 'the south team', 'the east team', 'the west team'],
  age: ['a child under 5', 'a child of 5 to 11', 'a child of 12 or over'],
  who: ['mothers', 'fathers'],
} as const

/** Everything that a dashboard knows of somebody: people of one group are alike to whoever looks at it. */
export const groupOf = ({ team, age, who }: Person): string => [who, age, team].join(', ')

/** Every choice of filters, from none to all three. */
export const everyFilter = ['', ...filters.team].flatMap((team) =>
  ['', ...filters.age].flatMap((age) =>
    ['', ...filters.who].map((who) => ({
      reads: [who, age, team].filter((value) => value !== '').join(', ') || 'Everybody who answered',
      has: (it: Person) =>
        [team, age, who].every((value) => value === '' || [it.team, it.age, it.who].includes(value)),
    })),
  ),
)

const options = optionsFrom('Very hard', 'Hard', 'In between', 'Good', 'Very good')

/** A survey of one question. */
export const madeUpSurvey: Survey = {
  id: 'break-in',
  title: 'A made-up survey',
  audience: 'Parents and carers, made up',
  voice: 'parent',
  language: 'en',
  anchor: { text: 'Think of now.', before: 'home' },
  questions: [{ id: 'home', kind: 'scale', text: 'How are things at home now?', options, reported: true }],
}

/** In so many of 100 the answers are given, from the hard end to the good one. */
const shares = { mixed: [12, 17, 25, 29, 17], agreeing: [1, 1, 2, 8, 88] }

/** Always the same people, because they are drawn from a row of numbers that only looks like chance. */
export function makeUpPeople({ people, answers }: BreakIn): Person[] {
  let number = 2026
  const next = (below: number): number => {
    number = (number * 48271) % 2147483647
    return number % below
  }
  const pick = (values: readonly string[]): string => values[next(values.length)] ?? ''
  const answer = (): string => {
    const at = next(100)
    const upTo = shares[answers].map((_, place) =>
      shares[answers].slice(0, place + 1).reduce((sum, it) => sum + it, 0),
    )
    return options[upTo.findIndex((share) => at < share)]?.id ?? ''
  }
  return Array.from({ length: people }, () => ({
    team: pick(filters.team),
    age: pick(filters.age),
    who: pick(filters.who),
    answer: answer(),
  }))
}
