// Each rule finds what it is for, and leaves alone what is well asked.
import { describe, expect, test } from 'vitest'
import { library } from '#shared/library/library.ts'
import { adviseSurvey } from '#shared/survey/advice/advise-survey.ts'
import type { SurveyDraft } from '#shared/survey/draft.ts'
import type { Question } from '#shared/survey/question.ts'

const options = [
  { id: 'no', text: 'No' },
  { id: 'yes', text: 'Yes' },
]
const one = (text: string, more: object = {}): Question => ({
  id: 'q',
  kind: 'one',
  text,
  reported: true,
  options,
  ...more,
})
const of = (questions: Question[], more: Partial<SurveyDraft> = {}): SurveyDraft => ({
  id: 's',
  title: 'How was it?',
  audience: 'Parents and carers',
  voice: 'parent',
  language: 'en',
  anchor: { text: 'Think back.', before: questions[0]?.id ?? '' },
  questions,
  ...more,
})
const said = (draft: SurveyDraft) => adviseSurvey(draft).map(({ at, say }) => `${at}: ${say}`)
const about = (text: string, more?: object) => said(of([one(text, more)])).join('\n')

test('a well asked question gets no advice', () => {
  expect(said(of([one('Did your worker listen to you?')]))).toEqual([])
})

describe('what stops it from being published stands at its field', () => {
  test('missing words', () => {
    expect(adviseSurvey(of([one('')]))).toContainEqual({
      at: 'questions.q.text',
      say: 'Write something here.',
      stops: true,
    })
  })

  test('a rule that leads in a circle, or to what cannot be answered before it', () => {
    const [advice] = adviseSurvey(of([one('Did it help?', { showIf: { question: 'q', any: ['yes'] } })]))
    expect(advice).toMatchObject({ at: 'questions.q', stops: true })
  })

  test('a language in which words are missing', () => {
    const translations = { cy: { title: 'T', words: {} } }
    expect(adviseSurvey(of([one('Did it help?')], { translations }))).toEqual([
      { at: 'translations.cy', say: expect.stringMatching(/^4 texts are missing/), stops: true },
    ])
  })

  test('what is not ours to use', () => {
    const source = { from: 'A book', licence: '', mayUse: false }
    expect(adviseSurvey(of([one('Did it help?', { source })]))).toContainEqual(
      expect.objectContaining({ at: 'questions.q', stops: true }),
    )
  })
})

test.each([
  ['Did your worker listen to you and explain what would happen?', /two things/],
  ['Was the help kind/quick?', /two things/],
  ['Don’t you think that the help was good?', /hope for/],
  ['How helpful was your worker?', /hope for/],
  ['How much did the help improve things?', /hope for/],
  ['What is your name?', /who somebody is/],
  ['What is your postcode?', /who somebody is/],
  ['Has anyone hit you?', /sensitive/],
  ['Did the professionals communicate their recommendations about interventions?', /harder/],
  [
    'Before the help began, how well were all the needs of the child you know best being met?',
    /One sentence has/,
  ],
])('%s', (text, advice) => {
  expect(about(text)).toMatch(advice)
})

test.each([
  'Do you have friends and family who help?',
  'Are things better or worse now?',
  'How did the help feel?',
  'Where did you get help?',
])('control: %s gets none of it', (text) => {
  expect(about(text)).not.toMatch(/two things|hope for|who somebody is|sensitive/)
})

test('small places are found among answers', () => {
  const schools = ['Park School', 'Hill School'].map((text, place) => ({ id: `a${place}`, text }))
  expect(about('Where do you go?', { options: schools })).toMatch(/small places/)
})

test('three facts about a person together are found, two are not', () => {
  const asked = ['How old are you?', 'What is your ethnic group?', 'Which area do you live in?'].map(
    (text, place) => one(text, { id: `q${place}` }),
  )
  expect(said(of(asked)).join()).toMatch(/Together, age, background and area/)
  expect(said(of(asked.slice(1))).join()).not.toMatch(/Together/)
})

test('sensitive once it is marked so', () => {
  expect(about('Has anyone hit you?', { sensitive: true })).not.toMatch(/sensitive/)
})

test('a rule that every answer fulfils', () => {
  const after = (any: string[]) => [
    one('Did it help?'),
    one('Would you ask again?', { id: 'r', showIf: { question: 'q', any } }),
  ]
  expect(said(of(after(['no', 'yes']))).join()).toMatch(/Every answer leads here/)
  expect(said(of(after(['no']))).join()).not.toMatch(/Every answer/)
})

test('then and now: no words between, and another order', () => {
  const half = (id: string, pair: string, when: 'then' | 'now') =>
    one(`How was ${pair}?`, { id, pair, when, kind: 'scale' })
  const halves = [half('a', 'home', 'then'), half('b', 'school', 'then'), half('d', 'school', 'now')]
  const all = said(of([...halves, half('c', 'home', 'now')])).join('\n')
  expect(all).toMatch(/turn from then to now/)
  expect(all).toMatch(/same order/)
  const side = said(
    of([half('a', 'home', 'then'), half('c', 'home', 'now'), half('b', 'x', 'then'), half('d', 'x', 'now')]),
  )
  expect(side.join()).toMatch(/all questions about then before/)
})

test('a picture whose words say nothing', () => {
  const picture = (alt: string) => ({ picture: { webp: 'UklGRg==', alt } })
  expect(about('Did it help?', picture('A picture'))).toMatch(/what the picture shows/)
  expect(about('Did it help?', picture(''))).toMatch(/what the picture shows/)
  expect(about('Did it help?', picture('A house'))).not.toMatch(/picture shows/)
})

test('too long for those who answer', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, place) => one('Did it help?', { id: `q${place}` }))
  expect(said(of(many(21))).join()).toMatch(/asks 21 things/)
  expect(said(of(many(20))).join()).not.toMatch(/things\./)
})

test.each([...library.values()])(
  '$id, our own, can be published once its places are filled, and gets little advice',
  (survey) => {
    const advice = adviseSurvey(survey).filter(({ say }) => !say.includes('{'))
    expect(advice.filter(({ stops }) => stops)).toEqual([])
    expect(advice.length).toBeLessThan(5)
  },
)
