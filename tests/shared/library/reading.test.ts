import { expect, test } from 'vitest'
import { readingAge } from '#shared/words/reading-age.ts'
import { familyWords } from './family-words.ts'
import { readySurveys } from './ready-surveys.ts'

const families = /^(child|young|parent)/
const longest = 15

const sentences = (words: string): string[] => words.split(/(?<=[.?!])\s+|\n/)
const tooLong = (words: string[]): string[] =>
  words.flatMap(sentences).filter((sentence) => sentence.split(/\s+/).length > longest)

test.each(readySurveys.filter(([name]) => families.test(name)))(
  '%s: every sentence a family reads has at most 15 words',
  (_, survey) => expect(tooLong(familyWords(survey))).toEqual([]),
)

test.each(readySurveys.filter(([name]) => families.test(name)))(
  '%s: all its words together are read with ease at nine',
  (_, survey) => expect(readingAge(familyWords(survey).join('\n'))).toBeLessThanOrEqual(9),
)

test.each(readySurveys)('%s: apostrophes and quotes are curly', (_, survey) => {
  expect(familyWords(survey).filter((words) => /['"]/.test(words))).toEqual([])
})

test('control: a long sentence is found', () => {
  const long = 'Before the help began, how well were the needs of the child you know best being met?'
  expect(tooLong(['Short.', `Short. ${long}`])).toEqual([long])
})
