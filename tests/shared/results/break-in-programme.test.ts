// A programme of somebody's own against everything that is published, for every kind of question and kinds of worlds, with
// up to three people's answers known. What it holds possible is checked: each such world is published in the same bytes.
import { expect, test } from 'vitest'
import { optionsFrom } from '#shared/library/options-from.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { attackWith } from '#shared/results/attack.ts'
import type { Count, Result } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'
import {
  answersOf,
  breakInto,
  everyPerson,
  type Person,
  readFollowUp,
  readResult,
  type Sum,
  secretsOf,
} from '../../support/break-in-programme.ts'
import { noAttack } from '../../support/no-attack.ts'
import { solver } from '../../support/solver.ts'

const full = process.env['HEARD_FAULTS'] === 'full'

const question = (id: string, answers: number, more: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
  id,
  kind: 'scale',
  text: `${id}?`,
  options: optionsFrom(...['A', 'B', 'C', 'D', 'E'].slice(0, answers)),
  reported: true,
  ...more,
})

const families: Record<string, ChoiceQuestion[]> = {
  'a pair': [
    question('p-then', full ? 5 : 4, { pair: 'p', when: 'then' }),
    question('p-now', full ? 5 : 4, { pair: 'p', when: 'now' }),
  ],
  'a follow-up and what led to it': [
    question('a', 5, { kind: 'one', na: optionsFrom('Nobody') }),
    question('b', 3, { showIf: { question: 'a', any: ['a', 'b'] } }),
  ],
  'several ticks': [question('m', 3, { kind: 'many' })],
  'a number or a date': [question('d', 4, { kind: 'date', minPerOption: 5 })],
  'an order of which two count': [question('r', 4, { kind: 'rank', top: 2 })],
}

/** In so many of 100, from the first answer on. */
const patterns = [[22, 26, 20, 18, 14], [88, 8, 2, 1, 1], [100]]

/** People who answer by a pattern, each question by itself; a few skip. Always the same, drawn from a row of numbers. */
function world(people: Person[], many: number, shares: number[]): number[] {
  let number = many * 97 + shares.length
  const next = (below: number): number => {
    number = (number * 48271) % 2147483647
    return number % below
  }
  const answered = people.filter((it) => Object.values(it).every((given) => given !== ''))
  const counts = people.map(() => 0)
  for (let person = 0; person < many; person++) {
    const skips = shares.length > 1 && next(12) === 0
    const at = next(100)
    const place = shares.findIndex(
      (_, upTo) => at < shares.slice(0, upTo + 1).reduce((sum, it) => sum + it, 0),
    )
    const choice = skips
      ? people[0]
      : answered[Math.floor((answered.length * place) / 5) + (place > 0 && place < 4 ? next(2) : 0)]
    const kind = people.indexOf(choice ?? {})
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

const of = (questions: ChoiceQuestion[], { id }: Result) =>
  questions.filter((it) => it.id === id || it.pair === id)

function publish(
  questions: ChoiceQuestion[],
  people: Person[],
  counts: readonly number[],
  attack = attackWith(solver),
): Result[] {
  const all = counts.flatMap((count, kind) =>
    Array.from({ length: count }, () => answersOf(questions, people[kind] ?? {})),
  )
  const survey: Survey = { ...parentCarer, questions }
  return summarise(
    survey,
    questions.map(({ id }) => id),
    all,
    attack,
  )
}

/** Whom somebody may know: nobody, the rarest, the commonest, one of each. Of people who are there. */
function whoIsKnown(people: Person[], counts: number[]): Person[][] {
  const here = counts.flatMap((count, kind) => (count > 0 ? [kind] : []))
  const rising = here.toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  const everybody = rising.flatMap((kind) => Array.from({ length: counts[kind] ?? 0 }, () => kind))
  const more = full ? [rising.slice(0, 3), everybody.slice(0, 1), everybody.slice(-2)] : []
  const sets = [[], everybody.slice(0, 3), everybody.slice(-3), ...more]
  return [...new Set(sets.map((it) => it.toSorted().join()))].map((it) =>
    it === '' ? [] : it.split(',').map((kind) => people[Number(kind)] ?? {}),
  )
}

/** Everything that is told, as whoever knows how many answered, to the last one, may put it together. */
function allWays(questions: ChoiceQuestion[], results: Result[], many: number): Sum[][] {
  const told = results
    .filter(({ kind }) => kind !== 'held')
    .flatMap((it) => [
      readResult(it, of(questions, it)),
      ...of(questions, it).map((one) => readFollowUp(one, questions)),
    ])
  return told.reduce<Sum[][]>(
    (all, next) => all.flatMap((one) => next.map((more) => [...one, ...more])),
    [[{ of: () => 1, low: many, high: many }]],
  )
}

const countsOf = (result: Result): { base: Count; rows: Count[] } | undefined => {
  if (result.kind === 'figures') return { base: result.base, rows: result.rows.map(({ count }) => count) }
  if (result.kind !== 'pair') return undefined
  const { base, better, same, worse } = result.change
  return { base, rows: [better, same, worse] }
}

const sizes = full ? [10, 11, 13, 17, 19, 20, 22, 24, 28, 33, 40, 47, 60, 90, 120] : [12, 24]
const sizesFor = ({ length }: Person[]) => (full || length > 20 ? sizes : [...sizes, 40, 120])

test.each(Object.entries(families))('of %s nobody is recovered, and nobody narrowed', (name, questions) => {
  const people = everyPerson(questions)
  const secrets = secretsOf(questions)
  const widths: number[] = []
  let [shown, asked] = [0, 0]
  for (const shares of patterns)
    for (const many of sizesFor(people)) {
      const counts = world(people, many, shares)
      const results = publish(questions, people, counts)
      const whole = results.every(({ kind }) => kind !== 'held')
      const ways = allWays(questions, results, many)
      for (const known of whoIsKnown(people, counts)) {
        const { recovered, narrowed, worlds } = breakInto(people, ways, known, secrets)
        expect({ shares, many, known, recovered, narrowed }).toEqual({
          shares,
          many,
          known,
          recovered: [],
          narrowed: [],
        })
        // What the programme holds possible is possible: it would have been published in the same words and figures.
        for (const other of whole ? worlds : [])
          expect(publish(questions, people, other, noAttack)).toEqual(results)
      }
      asked += results.length
      shown += results.filter(({ kind }) => kind !== 'held').length
      for (const { base, rows } of results.flatMap((it) => countsOf(it) ?? []))
        widths.push(...rows.map(({ low, high }) => (100 * (high - low)) / base.high))
    }
  const wide = widths.reduce((sum, it) => sum + it, 0) / widths.length
  console.log(
    `${name}: ${shown} of ${asked} results shown, a figure stands for ${Math.round(wide)} in 100 on average`,
  )
  expect(shown).toBeGreaterThan(0)
})

test('control: the programme finds what exact counts and figures without a cap give away', () => {
  const questions = [question('a', 5)]
  const people = everyPerson(questions)
  const exact = (counts: number[]) =>
    people.map((person, at) => ({
      of: (it: Person) => Number(it === person),
      low: counts[at] ?? 0,
      high: counts[at] ?? 0,
    }))
  expect(breakInto(people, [exact([0, 0, 0, 0, 0, 24])], [], secretsOf(questions)).recovered).toEqual(['a'])
  expect(
    breakInto(people, [exact([0, 4, 20, 0, 0, 0])], [{ a: 'a' }], secretsOf(questions)).narrowed,
  ).toEqual(['a'])
  const all = [
    { of: () => 1, low: 23, high: 23 },
    { of: (it: Person) => Number(it['a'] === 'e'), low: 23, high: 27 },
  ]
  expect(breakInto(people, [all], [], secretsOf(questions)).recovered).toEqual(['a'])
})

/** Of two rounds: what somebody answered in the first and the second; whoever was in one alone has no answer to the other. */
test('two rounds that nearly the same people answered alike: measured, because nothing promises it', () => {
  const [first, second] = [question('one', 5), question('two', 5)]
  const both = first.options.map(({ id }): Person => ({ one: id, two: id, in: 'both' }))
  const alone = first.options.flatMap(({ id }): Person[] => [
    { one: id, in: 'one' },
    { two: id, in: 'two' },
  ])
  const people = [...both, ...alone]
  for (const shares of patterns)
    for (const [shared, before, since] of [
      [23, 1, 1],
      [22, 0, 1],
      [12, 12, 12],
    ] as const) {
      const counts = people.map(() => 0)
      const answer = (place: number) =>
        first.options[
          shares.findIndex(
            (_, upTo) => (place * 37) % 100 < shares.slice(0, upTo + 1).reduce((sum, it) => sum + it, 0),
          )
        ]?.id
      const add = (where: string, many: number) => {
        for (let place = 0; place < many; place++) {
          const kind = people.findIndex(
            (it) => it['in'] === where && (it['one'] ?? it['two']) === answer(place),
          )
          counts[kind] = (counts[kind] ?? 0) + 1
        }
      }
      add('both', shared)
      add('one', before)
      add('two', since)
      const told = [first, second].flatMap((it) =>
        publish([it], people, counts).map((result) => readResult(result, [it])),
      )
      const sizes = [
        ['both', shared],
        ['one', before],
        ['two', since],
      ].map(([where, many]) => ({
        of: (it: Person) => Number(it['in'] === where),
        low: Number(many),
        high: Number(many),
      }))
      const ways = told.reduce<Sum[][]>(
        (all, next) => all.flatMap((one) => next.map((more) => [...one, ...more])),
        [sizes],
      )
      const secrets = ['both', 'one', 'two'].map((where) => ({
        is: where,
        values: first.options.map(({ id }) => id),
        needs: 3,
        of: (it: Person) => (it['in'] === where ? (it['one'] ?? it['two'] ?? '') : ''),
      }))
      const here = secrets.filter(({ is }) =>
        counts.some((count, kind) => count > 0 && people[kind]?.['in'] === is),
      )
      const { recovered, narrowed } = breakInto(people, ways, [], here)
      console.log(
        `${shared} people in both rounds, ${before} and ${since} in one, ${shares}: recovered of ${recovered.join(', ') || 'nobody'}, narrowed ${narrowed.join(', ') || 'nobody'}`,
      )
      expect(
        breakInto(people, told[0]?.map((it) => [...it, ...sizes]) ?? [], [], secrets.slice(0, 1)).narrowed,
      ).toEqual([])
    }
})
