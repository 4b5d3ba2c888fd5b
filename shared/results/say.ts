// The sentences that intervals allow, each true for every count the intervals could stand for.

import { sayPeople } from '../survey/say-people.ts'
import { sayCount } from './blur.ts'
import type { Count, Release, Row, Verdict, WarmUps } from './release.ts'
import { clearLead } from './rules.ts'

const moreThanHalf = (part: Count, base: Count): boolean => part.low * 2 > base.high

type Change = { base: Count; better: Count; same: Count; worse: Count }

/** Which way a pair went. Where most stayed the same, that is said first, whoever moved. */
export function verdictOf({ base, better, same, worse }: Change): Verdict {
  if (moreThanHalf(better, base)) return 'mostly better'
  if (moreThanHalf(worse, base)) return 'mostly worse'
  if (moreThanHalf(same, base)) return 'mostly the same'
  if (better.low > worse.high) return 'more better'
  return worse.low > better.high ? 'more worse' : 'unclear'
}

/** The same of fewer than 20, whose counts are not shown: said only where it is so by a clear lead. */
export function verdictOfFew({ better, same, worse }: Record<'better' | 'same' | 'worse', number>): Verdict {
  if (better - same - worse >= clearLead) return 'mostly better'
  if (worse - better - same >= clearLead) return 'mostly worse'
  if (same - better - worse >= clearLead) return 'mostly the same'
  if (better - worse >= clearLead) return 'more better'
  return worse - better >= clearLead ? 'more worse' : 'unclear'
}

/** “More than half of the children who answered”, or, where it is plain who they are, “More than half”. */
const most = (people?: string): string =>
  people ? `More than half of the ${people} who answered` : 'More than half'
const more = (people?: string): string => (people ? `More ${people}` : 'More')

const sentences: Record<Verdict, (people?: string) => string> = {
  'mostly better': (people) => `${most(people)} told us better.`,
  'mostly worse': (people) => `${most(people)} told us worse.`,
  'mostly the same': (people) => `${most(people)} told us the same.`,
  'more better': (people) => `${more(people)} told us better than worse.`,
  'more worse': (people) => `${more(people)} told us worse than better.`,
  unclear: () => 'Better or worse: we cannot say which was more common.',
}

/** What a pair says: told by people, never caused by the help. */
export const sayChange = (verdict: Verdict, people?: string): string => sentences[verdict](people)

/** What one question says. Where several may be picked, each that more than half picked; of an order, `top` counts. */
export function sayAnswers(rows: Row[], base: Count, people?: string, top?: number): string {
  const over = rows.filter((row) => moreThanHalf(row.count, base))
  if (over.length > 0) return sayHalf(over, people, top)
  const first = rows.find((row) => rows.every((other) => other === row || row.count.low > other.count.high))
  return sayFirst(first)
}

const places = ['', ' first', ' first or second', ' among the first three']

/** Each that more than half gave; of an order, that more than half put among the `top` that count. */
export function sayHalf(answers: { text: string }[], people?: string, top?: number): string {
  const [did, where] = top ? ['put', places[top] ?? ''] : ['told us', '']
  return answers.map(({ text }, at) => `${most(at === 0 ? people : '')} ${did} “${text}”${where}.`).join(' ')
}

export const sayFirst = (answer?: { text: string }): string =>
  answer ? `“${answer.text}” was the most common answer.` : 'We cannot say which answer was most common.'

/** “210 families expected” */
export const sayExpected = ({ expected, voice }: Pick<Release, 'expected' | 'voice'>): string =>
  `${sayPeople(expected, voice)} expected`

/** Who is missing, from those the hand-outs were planned for. */
export function sayMissing(expected: number, answered: Count, reached: string): string {
  if (answered.high * 2 < expected) return `More than half of the ${reached} we expected did not answer.`
  if (answered.high < expected) return `Some of the ${reached} we expected did not answer.`
  return answered.low > expected
    ? 'More answered than we expected.'
    : 'About as many answered as we expected.'
}

/** How far the faces can be trusted: how many showed in the warm-ups that they can use them. */
export function sayWarmUps({ number, base, asMeant }: WarmUps): string {
  const where = ['the warm-up', 'both warm-ups'][number - 1] ?? `all ${number} warm-ups`
  const many = sayCount(asMeant)
  return `${many.charAt(0).toUpperCase()}${many.slice(1)} of ${sayCount(base)} picked the face we meant in ${where}.`
}
