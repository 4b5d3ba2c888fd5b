// A planned breakdown: what its groups are, when they are shown, and that a programme of somebody's own finds nobody in
// them, whoever takes one group's figures from everybody's.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionsFrom } from '#shared/library/options-from.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Answers } from '#shared/response/answers.ts'
import { attackWith } from '#shared/results/attack.ts'
import { breakDown } from '#shared/results/break-down.ts'
import type { Breakdown } from '#shared/results/breakdown.ts'
import { planBreakdown } from '#shared/results/plan-breakdown.ts'
import type { Figures, Result } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'
import {
  breakInto,
  everyPerson,
  type Person,
  readResult,
  type Secret,
  type Sum,
} from '../../support/break-in-programme.ts'
import { noAttack } from '../../support/no-attack.ts'
import { solver } from '../../support/solver.ts'

const full = process.env['HEARD_FAULTS'] === 'full'

const question: ChoiceQuestion = {
  id: 'q',
  kind: 'scale',
  text: 'Q?',
  options: optionsFrom(...'ABCDE'),
  reported: true,
}
const survey: Survey = { ...parentCarer, questions: [question] }
const planned = (many: number): Breakdown => ({
  by: 'mode',
  groups: Array.from({ length: many }, (_, place) => ({
    id: `group-${place}`,
    title: `Group ${place}`,
    of: [`mode-${place}`],
  })),
})

/** So many people of each group with each answer; the last number is of those who gave none. */
const people = (groups: number[][]): { of: string; answers: Answers }[] =>
  groups.flatMap((counts, group) =>
    counts.flatMap((count, place) =>
      Array.from({ length: count }, () => ({
        of: `mode-${group}`,
        answers: 'abcde'[place] ? { q: 'abcde'[place] ?? '' } : ({} as Answers),
      })),
    ),
  )

function publish(groups: number[][], attack = attackWith(solver)): Result | undefined {
  const all = people(groups)
  return summarise(
    survey,
    ['q'],
    all.map(({ answers }) => answers),
    attack,
    breakDown(planned(groups.length), all),
  )[0]
}

const figuresOf = (result: Result | undefined): Figures | undefined =>
  result?.kind === 'figures' ? result : undefined

describe('planned groups', () => {
  const parts = fc
    .array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 })
    .map((all) =>
      all.map((expected, place) => ({ of: `agency-${place}`, title: `Agency ${place}`, expected })),
    )

  test('have everybody, each once; two or three; each likely to have 20 answers', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 100 }), (all, share) => {
        const breakdown = planBreakdown('agency', all, share)
        if (!breakdown) return
        const { groups } = breakdown
        expect(groups.flatMap(({ of }) => of).sort()).toEqual(all.map(({ of }) => of).sort())
        expect([2, 3]).toContain(groups.length)
        for (const { of } of groups) {
          const expected = all
            .filter((part) => of.includes(part.of))
            .reduce((sum, part) => sum + part.expected, 0)
          expect((expected * share) / 100).toBeGreaterThanOrEqual(20)
        }
      }),
    )
  })

  test('are made wherever the two largest can stand alone', () => {
    const two = [300, 200].map((expected, place) => ({ of: `${place}`, title: `${place}`, expected }))
    expect(planBreakdown('mode', two, 25)?.groups.map(({ of }) => of)).toEqual([['0'], ['1']])
    const four = [200, 100, 60, 30].map((expected, place) => ({
      of: `${place}`,
      title: `${place}`,
      expected,
    }))
    expect(planBreakdown('mode', four, 25)?.groups.map(({ of }) => of)).toEqual([['0'], ['1'], ['2', '3']])
    expect(planBreakdown('mode', two.slice(1), 25)).toBeUndefined()
  })
})

const anyGroups = fc.array(fc.array(fc.nat(14), { minLength: 6, maxLength: 6 }), {
  minLength: 2,
  maxLength: 3,
})

test('a breakdown is shown whole or not at all: only of groups and questions with 20 answers, in true intervals', () => {
  let shown = 0
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const result = figuresOf(publish(groups, noAttack))
      const inside = groups.map((counts) => counts.slice(0, 5).reduce((sum, it) => sum + it, 0))
      expect(result?.groups !== undefined).toBe(inside.every((many) => many >= 20))
      for (const [place, { base, rows }] of (result?.groups ?? []).entries()) {
        shown++
        expect(base.low <= (inside[place] ?? 0) && (inside[place] ?? 0) <= base.high).toBe(true)
        for (const [at, { count }] of rows.entries()) {
          const truth = groups[place]?.[at] ?? 0
          expect(count.low <= truth && truth <= count.high && count.high - count.low >= 2).toBe(true)
        }
      }
    }),
  )
  expect(shown).toBeGreaterThan(20)
})

test('somebody who is in no group, or one group with 19 people, and no group is shown', () => {
  const all = people([
    [10, 10, 1],
    [5, 5, 11],
  ])
  expect(breakDown(planned(2), all)).toHaveLength(2)
  expect(breakDown(planned(2), [...all, { of: 'elsewhere', answers: {} }])).toEqual([])
  expect(breakDown(planned(2), all.slice(2))).toEqual([])
  expect(breakDown(undefined, all)).toEqual([])
})

test('pairs, ticks, follow-ups, what leads to one, sensitive, wide and about-you questions are shown of everybody only', () => {
  const more = (id: string, it: Partial<ChoiceQuestion>): ChoiceQuestion => ({ ...question, id, ...it })
  const questions = [
    more('alone', {}),
    more('first', {}),
    more('after', { showIf: { question: 'first', any: ['a'] } }),
    more('ticks', { kind: 'many' }),
    more('least', { minPerOption: 2 }),
    more('told-in-trust', { sensitive: true }),
    more('about-gender', {}),
    more('wide', { options: optionsFrom(...'ABCDEFGH') }),
    more('p-then', { pair: 'p', when: 'then' }),
    more('p-now', { pair: 'p', when: 'now' }),
  ]
  const all = people([
    [9, 9, 9, 9, 9, 0],
    [9, 9, 9, 9, 9, 0],
  ]).map(({ of, answers }) => ({
    of,
    answers: Object.fromEntries(
      questions.map(({ id, kind }) => [
        id,
        kind === 'many' ? [answers['q'] ?? ''].flat() : (answers['q'] ?? ''),
      ]),
    ),
  }))
  const results = summarise(
    { ...survey, questions },
    questions.map(({ id }) => id),
    all.map(({ answers }) => answers),
    noAttack,
    breakDown(planned(2), all),
  )
  expect(results.filter((it) => 'groups' in it).map(({ id }) => id)).toEqual(['alone'])
})

const worlds: number[][][] = [
  [
    [5, 6, 6, 5, 5, 1],
    [8, 6, 5, 6, 4, 2],
  ],
  [
    [24, 3, 1, 0, 0, 0],
    [26, 2, 0, 1, 1, 0],
  ],
  [
    [30, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 30, 0],
  ],
  [
    [12, 10, 1, 0, 0, 0],
    [0, 11, 9, 3, 0, 0],
  ],
  [
    [18, 5, 0, 0, 0, 0],
    [18, 5, 0, 0, 0, 0],
  ],
  [
    [9, 12, 14, 20, 5, 3],
    [14, 2, 3, 3, 0, 16],
  ],
  [
    [21, 0, 0, 0, 0, 0],
    [20, 3, 0, 0, 0, 0],
    [22, 1, 0, 0, 0, 0],
  ],
  [
    [20, 0, 0, 0, 0, 0],
    [4, 3, 0, 0, 0, 15],
  ],
]

describe('a programme of somebody’s own', () => {
  const kindsOf = (groups: number) =>
    Array.from({ length: groups }, (_, group) =>
      everyPerson([question]).map((it): Person => ({ ...it, group: `${group}` })),
    ).flat()
  const secretsOf = (groups: number): Secret[] =>
    Array.from({ length: groups }, (_, group) => ({
      is: `group ${group}`,
      values: [...'abcde'],
      needs: 3,
      of: (it: Person) => (it['group'] === `${group}` ? (it['q'] ?? '') : ''),
    }))
  const within = (group: number, sums: Sum[]): Sum[] =>
    sums.map(({ of, ...span }) => ({
      ...span,
      of: (it: Person) => (it['group'] === `${group}` ? of(it) : 0),
    }))

  /** Everything published, and how many are in each group, to the last one. Without figures by group, one has too few. */
  function waysOf(groups: number[][], result: Figures): Sum[][] {
    const sizes = groups.map((counts, group) => {
      const many = counts.reduce((sum, it) => sum + it, 0)
      return within(group, [{ of: () => 1, low: many, high: many }])
    })
    const whole = readResult({ ...result }, [question]).flat()
    const tables = (result.groups ?? []).flatMap(({ base, rows }, group) =>
      within(group, readResult({ ...result, base, rows, apart: [] }, [question]).flat()),
    )
    const all = [...sizes.flat(), ...whole, ...tables]
    if (result.groups) return [all]
    const inside = (it: Person) => Number(it['q'] !== '')
    return groups.map((_, group) => [...all, ...within(group, [{ of: inside, low: 0, high: 19 }])])
  }

  const knownOf = (kinds: Person[], groups: number[][]): Person[][] => {
    const there = groups
      .flatMap((counts, group) =>
        counts.flatMap((count, place) =>
          Array.from({ length: count }, () =>
            kinds.find((it) => it['group'] === `${group}` && it['q'] === ('abcde'[place] ?? '')),
          ),
        ),
      )
      .filter((it) => it !== undefined)
    return [
      [],
      there.slice(0, 3),
      there.slice(-3),
      ...(full ? there.map((_, place) => there.slice(place, place + 3)) : []),
    ]
  }

  test('takes groups from the whole, knows three people, and finds nobody', () => {
    const told = worlds.map((groups) => {
      const result = figuresOf(publish(groups))
      if (!result) return 'held'
      const kinds = kindsOf(groups.length)
      for (const known of knownOf(kinds, groups)) {
        const { recovered, narrowed } = breakInto(
          kinds,
          waysOf(groups, result),
          known,
          secretsOf(groups.length),
        )
        expect({ groups, known, recovered, narrowed }).toEqual({ groups, known, recovered: [], narrowed: [] })
      }
      return result.groups ? 'by group' : 'of everybody'
    })
    console.log(`groups: ${told.join(', ')}`)
    expect(new Set(told)).toEqual(new Set(['held', 'by group', 'of everybody']))
  })

  test('control: without the break-in test, it narrows somebody', () => {
    const found = worlds.filter((groups) => {
      const result = figuresOf(publish(groups, noAttack))
      const kinds = kindsOf(groups.length)
      return (
        result &&
        knownOf(kinds, groups).some(
          (known) =>
            breakInto(kinds, waysOf(groups, result), known, secretsOf(groups.length)).narrowed.length > 0,
        )
      )
    })
    expect(found.length).toBeGreaterThan(0)
  })
})
