import { expect, test } from 'vitest'
import { inLanguage } from '#shared/library/in-language.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { findDifferences } from '#web/desk/find-differences.ts'
import { isKeyedTwice } from '#web/desk/is-keyed-twice.ts'
import { settle } from '#web/desk/settle.ts'

const survey = inLanguage(parentCarer, 'en')
const words = wordsFor('en', 'parent')

test('one paper in ten is typed in twice', () => {
  const chances = Array.from({ length: 1000 }, (_, index) => index / 1000)
  expect(chances.filter(isKeyedTwice)).toHaveLength(100)
})

test('what two typed in alike differs nowhere; a slip, a skipped answer and another word are found', () => {
  const first = { answers: { p6: 'often', p7: 'never' }, texts: { p10a: 'Kind people' } }
  expect(findDifferences(survey, first, structuredClone(first), words)).toEqual([])
  const second = { answers: { p6: 'always' }, texts: { p10a: 'Kind people ' } }
  expect(
    findDifferences(survey, first, second, words).map(({ question, ...said }) => ({
      id: question.id,
      ...said,
    })),
  ).toEqual([
    { id: 'p6', first: 'Often', second: 'Always' },
    { id: 'p7', first: 'Never', second: 'Nothing' },
  ])
})

test('what is sent is the first, and the second where that was found right: also where that is nothing', () => {
  const first = { answers: { p6: 'often', p7: 'never' }, texts: { p10a: 'one' } }
  const second = { answers: { p6: 'always' }, texts: { p10a: 'other' } }
  const settled = settle(
    first,
    second,
    new Map([
      ['p6', 'second'],
      ['p7', 'second'],
      ['p10a', 'first'],
    ] as const),
  )
  expect(settled).toEqual({ answers: { p6: 'always' }, texts: { p10a: 'one' } })
})
