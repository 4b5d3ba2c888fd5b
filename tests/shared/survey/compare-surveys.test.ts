import { expect, test } from 'vitest'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { comparableQuestions } from '#shared/survey/comparable-questions.ts'
import { compareSurveys } from '#shared/survey/compare-surveys.ts'
import { editSurvey } from '#shared/survey/edit/edit-survey.ts'
import { isComparable } from '#shared/survey/is-comparable.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import { Survey } from '#shared/survey/survey.ts'
import { everyKind } from '../../support/every-kind.ts'

const choices = everyKind.questions.filter(isChoice)
const changed = (id: string, changes: object): Survey =>
  Survey.parse({
    ...everyKind,
    questions: everyKind.questions.map((it) => (it.id === id ? { ...it, ...changes } : it)),
  })

test('the same version says nothing, and every question stays comparable', () => {
  for (const survey of [parentCarer, everyKind]) {
    expect(compareSurveys(survey, survey)).toEqual([])
    expect(comparableQuestions(survey, survey)).toEqual(survey.questions.filter(isChoice))
  }
})

test.each([
  [{ text: 'Did they listen?' }, '“Did we listen?” is now “Did they listen?”.', true],
  [{ kind: 'scale' }, '“Did we listen?” is answered in another way.', true],
  [{ options: choices[2]?.options }, '“Did we listen?” has other answers.', true],
  [{ showIf: { question: 'felt', any: ['f1'] } }, '“Did we listen?” is asked of other people.', true],
  [{ easy: 'Did we?' }, '“Did we listen?” is explained in other words.', false],
  [{ sensitive: true }, '“Did we listen?” is marked as sensitive.', false],
])('%j', (changes, says, breaks) => {
  const next = changed('listened', changes)
  expect(compareSurveys(everyKind, next)).toEqual([says])
  const still = comparableQuestions(next, everyKind).map(({ id }) => id)
  expect(still.includes('listened')).toBe(!breaks)
  expect(still.length).toBe(choices.length - (breaks ? 1 : 0))
  expect(isComparable(everyKind, next)).toBe(!breaks)
})

test('what is new, gone, moved or in another language is said', () => {
  const moved = editSurvey(editSurvey(everyKind, { do: 'remove', id: 'felt' }), {
    do: 'move',
    id: 'who',
    to: 9,
  })
  const next = Survey.parse({
    ...moved,
    title: 'Another name',
    translations: { cy: { title: 'T', words: { a: 'b' } } },
  })
  expect(compareSurveys(everyKind, next)).toEqual([
    'It is called “Another name”, not “Every kind of question”.',
    '“How did the help feel?” is not asked any more.',
    'The questions come in another order.',
    'It can be read in Cymraeg.',
  ])
  expect(compareSurveys(next, everyKind)).toContain('“How did the help feel?” is new.')
})
