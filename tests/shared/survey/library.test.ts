import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { jsonSize } from '#shared/response/bytes.ts'
import { checkAnswers } from '#shared/response/check-answers.ts'
import { answersSize } from '#shared/response/envelope.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { Survey } from '#shared/survey/survey.ts'
import { answersTo } from '../../support/answer-sets.ts'

describe('the parents’ survey', () => {
  test('is a survey and can be published', () => {
    expect(Survey.parse(parentCarer)).toEqual(parentCarer)
    expect(checkSurvey(parentCarer)).toEqual([])
  })

  test('asks about then before now, with a bridge between', () => {
    const order = parentCarer.questions.map((q) => ('when' in q ? q.when : q.id)).filter((it) => it)
    expect(order.lastIndexOf('then')).toBeLessThan(order.indexOf('p-bridge'))
    expect(order.indexOf('p-bridge')).toBeLessThan(order.indexOf('now'))
  })

  test('any answers fit into its one size of envelope', () => {
    fc.assert(
      fc.property(answersTo(parentCarer), (answers) => {
        const envelope = { id: 'x'.repeat(22), language: 'en', answers }
        expect(jsonSize(envelope)).toBeLessThanOrEqual(answersSize(parentCarer))
      }),
    )
    expect(answersSize(parentCarer)).toBe(1024)
  })
})

describe('a planted fault is found', () => {
  const faults: [string, (survey: Survey) => void][] = [
    ['a question twice', (s) => s.questions.push(...s.questions.slice(0, 1))],
    [
      'a pair without its half',
      (s) =>
        s.questions.splice(
          s.questions.findIndex((q) => q.id === 'p1-now'),
          1,
        ),
    ],
    [
      'a follow-up before its question',
      (s) =>
        s.questions.unshift(
          ...s.questions.splice(
            s.questions.findIndex((q) => q.id === 'p9-better'),
            1,
          ),
        ),
    ],
    ['an anchor before nothing', (s) => Object.assign(s.anchor, { before: 'nowhere' })],
  ]
  test.each(faults)('%s', (_, plant) => {
    const survey = structuredClone(parentCarer)
    plant(survey)
    expect(checkSurvey(survey)).not.toEqual([])
  })
})

describe('the path that a person took', () => {
  test('keeps answers valid, and keeping twice changes nothing', () => {
    fc.assert(
      fc.property(answersTo(parentCarer), (answers) => {
        const kept = keepAsked(parentCarer, answers, {})
        expect(checkAnswers(parentCarer, kept.answers)).toEqual([])
        expect(keepAsked(parentCarer, kept.answers, {})).toEqual(kept)
      }),
    )
  })

  test('takes the answers behind a change of mind along', () => {
    const up = { p9: 'a-lot-better', 'p9-better': 'a-lot', 'p9-worse': 'some' }
    expect(keepAsked(parentCarer, up, {}).answers).toEqual({ p9: 'a-lot-better', 'p9-better': 'a-lot' })
    expect(keepAsked(parentCarer, { ...up, p9: 'the-same' }, {}).answers).toEqual({ p9: 'the-same' })
  })

  test('asks for permission only when something was written', () => {
    const yes = { 'p-permission': 'yes' }
    expect(keepAsked(parentCarer, yes, { p10a: '   ' }).answers).toEqual({})
    expect(keepAsked(parentCarer, yes, { p10a: ' Kind words ' })).toEqual({
      answers: yes,
      texts: { p10a: 'Kind words' },
    })
  })
})

test('answers that this survey cannot have are found', () => {
  const wrong = { p6: 'purple', p9: ['the-same'], p10a: 'often', nothing: 'x', 'p1-then': 'ok' }
  expect(checkAnswers(parentCarer, wrong).sort()).toEqual(['nothing', 'p10a', 'p6', 'p9'])
})
