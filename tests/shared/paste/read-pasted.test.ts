import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPasted } from '#shared/paste/read-pasted.ts'
import { SurveyDraft } from '#shared/survey/draft.ts'

/** What became of a text, in few words: kind, words, answers. */
const inShort = (text: string) =>
  readPasted(text).survey.questions.map((question) => [
    question.kind,
    question.text,
    ...('options' in question ? question.options.map((option) => option.text) : []),
  ])

test('numbered questions with bulleted answers, as in a document', () => {
  const { survey, left } = readPasted(`Looking back at our help

Thank you for telling us.

1. How did you hear about us?
   • School
   • A friend
   • Somewhere else
2) Did somebody ask what you wanted? (Yes / No / Don't know)
3. What helped? Tick all that apply.
☐ Talking
☐ Money
☐ Time
Q4: What should we do better?

Section two: home

5. How are things at home now?
a) Very good
b) Good
c) OK
d) Bad
e) Very bad`)
  expect(survey.title).toBe('Looking back at our help')
  expect(survey.questions).toMatchObject([
    { kind: 'one', text: 'How did you hear about us?', options: [{ id: 'school' }, {}, {}] },
    { kind: 'one', text: 'Did somebody ask what you wanted?', options: [{ text: 'Yes' }, { text: 'No' }] },
    { kind: 'many', text: 'What helped?', options: [{}, {}, { text: 'Time' }] },
    { kind: 'text', text: 'What should we do better?' },
    {
      kind: 'scale',
      text: 'How are things at home now?',
      options: [{ text: 'Very bad' }, {}, {}, {}, { text: 'Very good' }],
    },
  ])
  expect(left.map(({ line, found }) => [line, found])).toEqual([
    [3, 'Thank you for telling us.'],
    [9, "Don't know"],
    [16, 'Section two: home'],
  ])
})

test('numbers before the answers, not before the questions', () => {
  expect(inShort('How was it?\n1. Good\n2. Bad\n\nWould you come back?\n1. Yes\n2. No')).toEqual([
    ['one', 'How was it?', 'Good', 'Bad'],
    ['one', 'Would you come back?', 'Yes', 'No'],
  ])
})

test('plain lines, as in an e-mail', () => {
  expect(
    inShort(
      'Hi Nat,\n\nDid we listen?\nNot at all\nA little\nSome\nA lot\n\nWhat was hard?\n\nTell us about the worker:\n- kind\n- late',
    ),
  ).toEqual([
    ['scale', 'Did we listen?', 'Not at all', 'A little', 'Some', 'A lot'],
    ['text', 'What was hard?'],
    ['one', 'Tell us about the worker', 'kind', 'late'],
  ])
})

test('a row of a table: answers with tabs between them', () => {
  expect(inShort('I felt safe?\nNo\tA bit\tYes')).toEqual([['scale', 'I felt safe?', 'No', 'A bit', 'Yes']])
})

test('nothing at all is an empty draft', () => {
  expect(readPasted(' \n \n').survey.questions).toEqual([])
})

const pieces = fc.constantFrom(
  'How was it?',
  '1. ',
  '2) ',
  'Q3 ',
  '• ',
  '- ',
  'a) ',
  'Yes / No',
  'Yes\tNo',
  'Tick all that apply',
  '(choose one)',
  '\n',
  '\n\n',
  'Good',
  'Very bad',
  "I don't know",
  'Part one:',
  '☐',
  '????',
  '/',
  'x'.repeat(700),
  '((',
  '🦊',
)
test('any text ends in a draft that can be kept, and every word is in it or told', () => {
  const texts = fc.oneof(
    fc
      .array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ maxLength: 20 })), { maxLength: 60 })
      .map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { survey, left } = readPasted(text)
      expect(SurveyDraft.safeParse(survey).error?.issues).toBe(undefined)
      const kept = JSON.stringify([survey, left.map(({ found }) => found)])
      for (const word of text.match(/[A-Za-z]{4,}/g) ?? [])
        if (!/^(?:tick|choose|that|apply)$/i.test(word)) expect(kept).toContain(word)
    }),
    { numRuns: process.env['HEARD_FAULTS'] === 'full' ? 20_000 : 500 },
  )
})
