import { describe, expect, test } from 'vitest'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { checkAnswers } from '#shared/response/check-answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'

describe('the path that a person took', () => {
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
