// The break-in test: what it holds back, that it sees published figures only, and that it fails closed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionsFrom } from '#shared/library/options-from.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Answers } from '#shared/response/answers.ts'
import { attackWith } from '#shared/results/attack.ts'
import type { Result } from '#shared/results/release.ts'
import type { Solver } from '#shared/results/solver.ts'
import { summarise } from '#shared/results/summarise.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { noAttack } from '../../support/no-attack.ts'
import { solver } from '../../support/solver.ts'

const asked = (...questions: ChoiceQuestion[]): Survey => ({ ...parentCarer, questions })
const question = (id: string, answers: number, more: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
  id,
  kind: 'scale',
  text: `${id}?`,
  options: optionsFrom(...['A', 'B', 'C', 'D', 'E'].slice(0, answers)),
  reported: true,
  ...more,
})

/** People by how many gave each answer to one question; those beyond its answers gave none. */
const counted = (id: string, counts: number[]): Answers[] =>
  counts.flatMap((count, place) =>
    Array.from({ length: count }, (): Answers => ('abcde'[place] ? { [id]: 'abcde'[place] ?? '' } : {})),
  )
const results = (survey: Survey, all: Answers[], attack = attackWith(solver)): Result[] =>
  summarise(
    survey,
    survey.questions.map(({ id }) => id),
    all,
    attack,
  )
const kinds = (survey: Survey, all: Answers[], attack = attackWith(solver)) =>
  results(survey, all, attack).map(({ id, kind }) => `${id} ${kind}`)

describe('one question', () => {
  test.each([
    [[24, 1, 0, 0, 0], 'figures', 'nearly all say the same: anybody may be of the few others'],
    [[10, 8, 6, 0, 0], 'figures', 'three answers are certain to be there'],
    [[18, 5, 0, 0, 0], 'held', 'two answers make up everybody, when 23 answered: nobody gave a third'],
    [[0, 0, 0, 0, 9], 'held', 'too few'],
    [[0, 0, 0, 2, 8], 'words', 'few, in words'],
  ])('%j is %s: %s', (counts, kind) => {
    expect(kinds(asked(question('a', 5)), counted('a', counts))).toEqual([`a ${kind}`])
  })

  test('a tick stays a secret when nearly all have it', () => {
    const ticks = asked(question('a', 3, { kind: 'many' }))
    const all = [...Array.from({ length: 22 }, () => ({ a: ['a'] })), { a: ['a', 'b'] }, { a: ['c'] }]
    expect(kinds(ticks, all)).toEqual(['a figures'])
  })
})

test('9, 4, 0 and 8, 5, 0 are published alike, and so what is shown of them is alike', () => {
  const three = asked(question('a', 3))
  expect(results(three, counted('a', [9, 4, 0]))).toEqual(results(three, counted('a', [8, 5, 0])))
})

describe('a follow-up', () => {
  const survey = asked(question('a', 5), question('b', 3, { showIf: { question: 'a', any: ['a'] } }))
  const alike = (count: number, answers: Answers): Answers[] => Array.from({ length: count }, () => answers)
  const followed = [
    ...alike(12, { a: 'a', b: 'a' }),
    ...alike(11, { a: 'a', b: 'b' }),
    ...alike(9, { a: 'a', b: 'c' }),
  ]

  test('is held back where it would tell that nobody gave any other answer before it', () => {
    expect(kinds(survey, followed, noAttack)).toEqual(['a figures', 'b figures'])
    expect(kinds(survey, followed)).toEqual(['a figures', 'b held'])
  })

  test('is shown where enough people went another way', () => {
    const others = [...alike(14, { a: 'b' }), ...alike(12, { a: 'c' }), ...alike(11, { a: 'd' })]
    expect(kinds(survey, [...followed, ...others])).toEqual(['a figures', 'b figures'])
  })
})

describe('a pair', () => {
  const survey = asked(
    question('p-then', 5, { pair: 'p', when: 'then' }),
    question('p-now', 5, { pair: 'p', when: 'now' }),
  )
  const moved = (count: number, then: string, now: string): Answers[] =>
    Array.from({ length: count }, () => ({ 'p-then': then, 'p-now': now }))

  test('is shown where all three tables together leave enough open', () => {
    const all = [...moved(9, 'a', 'c'), ...moved(8, 'b', 'd'), ...moved(8, 'c', 'e'), ...moved(8, 'c', 'c')]
    expect(kinds(survey, all)).toEqual(['p pair'])
  })

  test('is held back where one of them tells too much', () => {
    expect(kinds(survey, [...moved(18, 'a', 'b'), ...moved(5, 'b', 'c')])).toEqual(['p held'])
  })
})

test('what is shown is decided by what is published: counts that are published alike are shown alike', () => {
  const survey = asked(question('a', 3))
  const world = fc.array(fc.nat(14), { minLength: 4, maxLength: 4 })
  const near = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(world, near, (counts, moves) => {
      const all = counted('a', counts)
      const other = counted(
        'a',
        counts.map((count, place) => Math.max(0, count + (moves[place] ?? 0))),
      )
      const alike = [all, other].map((it) => [Math.round(it.length / 5), results(survey, it, noAttack)])
      fc.pre(all.length >= 10 && other.length >= 10)
      if (JSON.stringify(alike[0]) === JSON.stringify(alike[1]))
        expect(results(survey, all)).toEqual(results(survey, other))
    }),
    { numRuns: 60 },
  )
})

describe('fails closed', () => {
  const survey = asked(question('a', 5))
  const all = counted('a', [24, 1, 0, 0, 0])
  const solvers: [string, Solver][] = [
    [
      'stops',
      {
        ...solver,
        open: () => () => {
          throw new Error('stopped')
        },
      },
    ],
    [
      'finds worlds in which the facts do not hold',
      { ...solver, open: (many) => () => new Array(many).fill(7) },
    ],
    [
      'finds parts of people',
      {
        ...solver,
        open:
          (...it) =>
          (...ask) =>
            solver
              .open(...it)(...ask)
              ?.map((count) => count + 0.5),
      },
    ],
    ['finds nothing', { ...solver, open: () => () => undefined }],
  ]
  test.each(solvers)('when the solver %s', (_, broken) => {
    const told = results(survey, all, attackWith(broken))
    expect(told.map(({ kind }) => kind)).toEqual(['held'])
  })

  test('when there are too many kinds of people to look at', () => {
    const wide = asked(
      { ...question('p-then', 5, { pair: 'p', when: 'then' }), options: optionsFrom(...'ABCDEFGHIJ') },
      { ...question('p-now', 5, { pair: 'p', when: 'now' }), options: optionsFrom(...'ABCDEFGHIJ') },
    )
    const crowd = [...'abcdefghij'].flatMap((it) =>
      Array.from({ length: 9 }, () => ({ 'p-then': it, 'p-now': it })),
    )
    expect(kinds(wide, crowd, noAttack)).toEqual(['p pair'])
    expect(kinds(wide, crowd)).toEqual(['p held'])
  })
})
