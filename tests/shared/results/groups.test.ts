// A planned breakdown: what its groups are, and when they are shown.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionsFrom } from '#shared/library/options-from.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { breakDown } from '#shared/results/break-down.ts'
import { planBreakdown } from '#shared/results/plan-breakdown.ts'
import type { Figures, Result } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import { peopleOf, plannedGroups, publishInGroups, question } from '../../support/in-groups.ts'
import { noAttack } from '../../support/no-attack.ts'

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
      const result = figuresOf(publishInGroups([question], peopleOf(groups), groups.length, noAttack))
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
  const all = peopleOf([
    [10, 10, 1],
    [5, 5, 11],
  ])
  expect(breakDown(plannedGroups(2), all)).toHaveLength(2)
  expect(breakDown(plannedGroups(2), [...all, { of: 'elsewhere', answers: {} }])).toEqual([])
  expect(breakDown(plannedGroups(2), all.slice(2))).toEqual([])
  expect(breakDown(undefined, all)).toEqual([])
})

test('ticks, follow-ups, what leads to one, sensitive, wide and about-you questions are shown of everybody only', () => {
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
    more('no-end-then', { pair: 'no-end', when: 'then', goodEnd: 'none' }),
    more('no-end-now', { pair: 'no-end', when: 'now', goodEnd: 'none' }),
  ]
  const all = peopleOf([
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
    { ...parentCarer, questions },
    questions.map(({ id }) => id),
    all.map(({ answers }) => answers),
    noAttack,
    breakDown(plannedGroups(2), all),
  )
  expect(results.filter((it) => 'groups' in it).map(({ id }) => id)).toEqual(['alone', 'p'])
})

test('a pair is shown by group where so few gave one answer alone that each group has 20, whoever they are', () => {
  const halves = (['then', 'now'] as const).map(
    (when): ChoiceQuestion => ({ ...question, id: `p-${when}`, pair: 'p', when }),
  )
  const group = (of: string, both: number, one: number) => [
    ...Array.from({ length: both }, (_, place) => ({
      of,
      answers: { 'p-then': 'abc'[place % 3] ?? '', 'p-now': 'cde'[place % 3] ?? '' },
    })),
    ...Array.from({ length: one }, () => ({ of, answers: { 'p-then': 'a' } })),
  ]
  const shown = (...all: ReturnType<typeof group>[]) => {
    const result = publishInGroups(halves, all.flat(), all.length, noAttack)
    return result?.kind === 'pair'
      ? result.groups?.map(({ base, better }) => [base.about, better.low])
      : result?.kind
  }
  expect(shown(group('mode-0', 30, 0), group('mode-1', 40, 1))).toEqual([
    [30, 23],
    [40, 33],
  ])
  // Each has 20, and nobody who reads the numbers can be sure of it.
  expect(shown(group('mode-0', 25, 0), group('mode-1', 40, 15))).toBeUndefined()
})
