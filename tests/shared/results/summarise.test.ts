import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionsFrom } from '#shared/library/options-from.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import type { Answers } from '#shared/response/answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { planWave } from '#shared/results/plan.ts'
import type { Result } from '#shared/results/release.ts'
import { summarise } from '#shared/results/summarise.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { answersTo } from '../../support/answer-sets.ts'
import { noAttack } from '../../support/no-attack.ts'

const survey = { survey: 'parent-carer', version: 1, publishedOn: '2026-01-01', definition: parentCarer }
const planned = planWave([survey])[0]?.questions ?? []
const summary = (all: Answers[]): Result[] => summarise(parentCarer, planned, all, noAttack)
const find = (results: Result[], id: string) => results.find((result) => result.id === id)
const times = (count: number, answers: Answers): Answers[] => Array.from({ length: count }, () => answers)
const worlds = fc.array(
  answersTo(parentCarer).map((answers) => keepAsked(parentCarer, answers, {}).answers),
  { minLength: 0, maxLength: 80 },
)

describe('what is shown', () => {
  test('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(worlds, (all) => {
        expect(summary(all.toReversed())).toEqual(summary(all))
      }),
      { numRuns: 30 },
    )
  })

  test('has no number about fewer than 20 answers, and nothing at all about fewer than 10', () => {
    fc.assert(
      fc.property(worlds, (all) => {
        for (const result of summary(all)) {
          const count = answered(result.id, all)
          if (result.kind === 'words') expect(count).toBeGreaterThanOrEqual(10)
          if (result.kind === 'figures' || result.kind === 'pair') expect(count).toBeGreaterThanOrEqual(20)
          if (count < 10) expect(result.kind).toBe('held')
        }
      }),
      { numRuns: 60 },
    )
  })

  test('never has an exact count: every printed number is a multiple of five or a cap', () => {
    fc.assert(
      fc.property(worlds, (all) => {
        for (const text of JSON.stringify(summary(all)).matchAll(/"about":(\d+)/g))
          expect(Number(text[1]) % 5).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a pair', () => {
  const better = { 'p1-then': 'badly', 'p1-now': 'well' }
  const worse = { 'p1-then': 'well', 'p1-now': 'badly' }

  test('says better, same and worse of those who answered both', () => {
    const result = find(
      summary([...times(30, better), ...times(4, worse), ...times(9, { 'p1-then': 'ok' })]),
      'p1',
    )
    expect(result).toMatchObject({
      kind: 'pair',
      change: { base: { about: 35 }, better: { low: 28, high: 37 }, worse: { low: 0, high: 4 } },
      sentence: 'More than half of the parents and carers who answered told us better.',
    })
  })

  test('is words under 20, and held back under 10', () => {
    expect(find(summary(times(12, better)), 'p1')).toEqual(
      expect.objectContaining({ kind: 'words', sentence: expect.any(String) }),
    )
    expect(JSON.stringify(find(summary(times(12, better)), 'p1'))).not.toMatch(/\d{2}/)
    expect(find(summary(times(9, better)), 'p1')).toMatchObject({ kind: 'held' })
  })

  test('an answer outside the scale is no change', () => {
    const away = { 'p4-then': 'not-at-school', 'p4-now': 'good' }
    expect(find(summary(times(30, away)), 'p4')).toMatchObject({ kind: 'held' })
  })
})

/** A small survey of our own, for paths and pairs that no starter survey has. */
const asked = (...questions: ChoiceQuestion[]): Survey => ({ ...parentCarer, questions })
const question = (id: string, more: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
  id,
  kind: 'scale',
  text: `${id}?`,
  options: optionsFrom('No', 'Yes'),
  reported: true,
  ...more,
})
const afterYes = (id: string): Partial<ChoiceQuestion> => ({ showIf: { question: id, any: ['yes'] } })
const kindsOf = (survey: Survey, all: Answers[]) =>
  summarise(
    survey,
    survey.questions.map(({ id }) => id),
    all,
    noAttack,
  ).map(({ id, kind }) => `${id} ${kind}`)

describe('the path to a question', () => {
  const chain = asked(question('a'), question('b', afterYes('a')), question('c', afterYes('b')))

  test('counts from its first question on: nobody stands alone between the first and the last', () => {
    const deep = { a: 'yes', b: 'yes', c: 'no' }
    expect(kindsOf(chain, times(30, deep))).toEqual(['a figures', 'b figures', 'c figures'])
    const one = [...times(30, deep), ...times(1, { a: 'no' })]
    expect(kindsOf(chain, one)).toEqual(['a figures', 'b held', 'c held'])
  })

  test('holds for a question that is not reported, and for pairs', () => {
    const hidden = asked(question('a', { reported: false }), question('b', afterYes('a')))
    expect(kindsOf(hidden, times(30, { a: 'yes', b: 'no' }))).toEqual(['b figures'])
    const pair = asked(
      question('a'),
      question('b-then', { ...afterYes('a'), pair: 'b', when: 'then' }),
      question('b-now', { ...afterYes('a'), pair: 'b', when: 'now' }),
    )
    const both = times(30, { a: 'yes', 'b-then': 'no', 'b-now': 'yes' })
    expect(kindsOf(pair, both)).toEqual(['a figures', 'b pair'])
    expect(kindsOf(pair, [...both, ...times(3, { a: 'no' })])).toEqual(['a figures', 'b held'])
  })
})

describe('answers outside the scale', () => {
  const survey = asked(question('a', { na: [{ id: 'away', text: 'Not at school' }] }))

  test('are counted apart, however many they are', () => {
    const all = [...times(20, { a: 'yes' }), ...times(100, { a: 'away' })]
    expect(summarise(survey, ['a'], all, noAttack)[0]).toMatchObject({
      base: { about: 20 },
      apart: [{ id: 'away', count: { about: 100, low: 98, high: 102 } }],
    })
  })
})

test('where several may be picked, each is told of those who answered', () => {
  const survey = asked(question('a', { kind: 'many', options: optionsFrom('Talking', 'Playing', 'School') }))
  const all = [...times(30, { a: ['talking', 'playing'] }), ...times(10, { a: ['school'] }), ...times(9, {})]
  expect(summarise(survey, ['a'], all, noAttack)[0]).toMatchObject({
    base: { about: 40 },
    several: true,
    rows: [{ count: { about: 30 } }, { count: { about: 30 } }, { count: { about: 10 } }],
    sentence:
      'More than half of the parents and carers who answered told us “Talking”. More than half told us “Playing”.',
  })
})

test('a warm-up is no result, even in a survey that says it is', () => {
  const warmUp = asked(question('a', { kind: 'check', expected: 'yes' }), question('b'))
  const definition = { ...survey, definition: warmUp }
  expect(planWave([definition])[0]?.questions).toEqual(['b'])
  expect(kindsOf(warmUp, times(30, { a: 'yes', b: 'no' }))).toEqual(['b figures'])
})

describe('a follow-up', () => {
  const up = { p9: 'a-lot-better', 'p9-better': 'a-lot' }

  test('is shown when everybody was asked it', () => {
    expect(find(summary(times(25, up)), 'p9-better')).toMatchObject({ kind: 'figures' })
  })

  test('is held back when those who were not asked are one to nine people', () => {
    for (const few of [1, 9])
      expect(find(summary([...times(25, up), ...times(few, { p9: 'the-same' })]), 'p9-better')).toMatchObject(
        {
          kind: 'held',
        },
      )
    expect(find(summary([...times(25, up), ...times(10, { p9: 'the-same' })]), 'p9-better')).toMatchObject({
      kind: 'figures',
    })
  })
})

test('what the attack refuses is held back, in the same words as a question with too few answers', () => {
  const all = times(40, { p6: 'often', 'p1-then': 'ok', 'p1-now': 'well' })
  const refused = summarise(parentCarer, planned, all, () => new Set(['p6', 'p1']))
  const keys = (result?: Result) => Object.keys(result ?? {}).sort()
  expect(find(refused, 'p6')).toMatchObject({ kind: 'held' })
  expect(keys(find(refused, 'p1'))).toEqual(keys(find(summary([]), 'p1')))
})

/** People with an answer inside the scale; for a pair, with both. Counted here by hand, apart from the product’s own counting. */
function answered(id: string, all: Answers[]): number {
  const parts = parentCarer.questions.filter((q) => q.id === id || ('pair' in q && q.pair === id))
  const inside = (answers: Answers) =>
    parts.every((q) => 'options' in q && q.options.some((option) => option.id === answers[q.id]))
  return all.filter(inside).length
}
