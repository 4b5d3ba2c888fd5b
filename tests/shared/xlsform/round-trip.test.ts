import fc from 'fast-check'
import { expect, test } from 'vitest'
import { library } from '#shared/library/library.ts'
import { ChoiceQuestion, Option, Statement, TextQuestion } from '#shared/survey/question.ts'
import { Survey } from '#shared/survey/survey.ts'
import { carriedFields } from '#shared/xlsform/carried-fields.ts'
import { readForm } from '#shared/xlsform/read-form.ts'
import { writeForm } from '#shared/xlsform/write-form.ts'
import { anySurvey } from '../../support/any-survey.ts'
import { everyKind } from '../../support/every-kind.ts'
import { readySurveys } from '../library/ready-surveys.ts'

const backAgain = (survey: Survey) => readForm(writeForm(survey), 2026)
const ours: [string, Survey][] = [...library, ...readySurveys, ['every kind', everyKind]]

test.each(ours)('%s goes out as a form and comes in again without loss', (_, survey) => {
  expect(backAgain(survey)).toEqual({ is: 'survey', survey, left: [] })
})

test('so does any survey', () => {
  fc.assert(
    fc.property(anySurvey, (survey) => {
      expect(backAgain(survey)).toEqual({ is: 'survey', survey, left: [] })
    }),
  )
})

// A field that is new to surveys must not be lost on the way without anybody seeing it.
test('every field that a survey can have has its place in a form', () => {
  const questions = [ChoiceQuestion, TextQuestion, Statement].flatMap(({ shape }) => Object.keys(shape))
  const own = ['id', 'kind', 'text', 'easy', 'hint', 'picture', 'showIf', 'options', 'na', 'helperNote']
  expect(questions.filter((field) => !own.includes(field) && !(field in carriedFields))).toEqual([])
  expect(Object.keys(Option.shape)).toEqual(['id', 'text', 'easy', 'exclusive', 'from', 'to'])
  expect(Object.keys(Survey.shape).toSorted()).toEqual([
    'anchor',
    'audience',
    'checked',
    'helped',
    'id',
    'language',
    'questions',
    'title',
    'translations',
    'voice',
  ])
})
