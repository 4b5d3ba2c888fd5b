import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTranslations } from '#shared/library/add-translations.ts'
import { library } from '#shared/library/library.ts'
import { Language } from '#shared/survey/language.ts'
import { ChoiceQuestion, Option, Statement, TextQuestion } from '#shared/survey/question.ts'
import { Survey } from '#shared/survey/survey.ts'
import { carriedFields } from '#shared/xlsform/carried-fields.ts'
import { readForm } from '#shared/xlsform/read-form.ts'
import { writeForm } from '#shared/xlsform/write-form.ts'
import { anySurvey } from '../../support/any-survey.ts'
import { everyKind } from '../../support/every-kind.ts'
import { readySurveys } from '../library/ready-surveys.ts'

const backAgain = (survey: Survey) => readForm(writeForm(survey), 2026)
const [first] = everyKind.questions
const more: Survey = {
  ...everyKind,
  checked: { with: '6 parents', on: '2026-03-01' },
  questions: first ? [{ ...first, source: { from: 'Our bank', licence: 'CC BY 4.0', mayUse: true } }] : [],
  anchor: { text: 'Think back.', easy: 'Think\nback.', before: first?.id ?? '' },
  translations: {
    cy: {
      title: 'Arolwg',
      words: { 'Think back.': 'Meddyliwch.' },
      checked: { by: 'Ann Rees', on: '2026-03-02' },
    },
  },
}
const ours: [string, Survey][] = [
  ...library,
  ...[...library].map(([id, survey]): [string, Survey] => [
    `${id}, in every language`,
    addTranslations(survey, Language.options),
  ]),
  ...readySurveys,
  ['every kind', everyKind],
  ['what nobody else has', more],
]

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
  const own = [
    'id',
    'kind',
    'text',
    'easy',
    'hint',
    'picture',
    'showIf',
    'options',
    'na',
    'helperNote',
    'source',
  ]
  expect(questions.filter((field) => !own.includes(field) && !(field in carriedFields))).toEqual([])
  expect(Object.keys(Option.shape)).toEqual(['id', 'text', 'easy', 'exclusive', 'from', 'to'])
  // What young advisers said belongs to a version here: a file brings no approval.
  const { approvals, ...survey } = Survey.shape
  expect(Object.keys(survey).toSorted()).toEqual([
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
  expect(approvals).toBeDefined()
})
