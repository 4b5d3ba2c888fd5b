import { expect, test } from 'vitest'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { Survey } from '#shared/survey/survey.ts'

const place = (survey: Survey, id: string) => survey.questions.findIndex((question) => question.id === id)

const faults: [string, (survey: Survey) => void][] = [
  ['a question twice', (s) => s.questions.push(...s.questions.slice(0, 1))],
  ['a pair without its half', (s) => s.questions.splice(place(s, 'p1-now'), 1)],
  [
    'a follow-up before its question',
    (s) => s.questions.unshift(...s.questions.splice(place(s, 'p9-better'), 1)),
  ],
  ['an anchor before nothing', (s) => Object.assign(s.anchor, { before: 'nowhere' })],
  [
    'more boxes than an envelope takes',
    (s) => {
      for (let box = 0; box < 14; box++)
        s.questions.push({ id: `box-${box}`, kind: 'text', text: 'What else?', reported: true })
    },
  ],
  [
    'more answers than one submission takes',
    (s) => {
      const options = Array.from({ length: 20 }, (_, option) => ({
        id: `${option}-`.padEnd(60, 'x'),
        text: 'Yes',
      }))
      for (let question = 0; question < 20; question++)
        s.questions.push({ id: `many-${question}`, kind: 'many', text: 'Which?', options, reported: true })
    },
  ],
  ['a placeholder left', (s) => Object.assign(s.anchor, { text: 'Think back to before {helper} came.' })],
]

test.each(faults)('a planted fault is found: %s', (_, plant) => {
  const survey = structuredClone(parentCarer)
  expect(checkSurvey(survey)).toEqual([])
  plant(survey)
  expect(checkSurvey(survey)).not.toEqual([])
})

test('a survey may say with whom it was tried out and when, and that a grown-up always helps', () => {
  const checked = { with: 'Eight children at a family hub', on: '2026-03-02' }
  const survey = { ...parentCarer, helped: 'always', checked }
  expect(Survey.parse(survey)).toEqual(survey)
  expect(Survey.safeParse({ ...survey, checked: { ...checked, on: 'soon' } }).success).toBe(false)
})
