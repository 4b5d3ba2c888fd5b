import { describe, expect, test } from 'vitest'
import { aboutYou } from '#shared/library/about-you.ts'
import { core } from '#shared/library/core.ts'
import { library } from '#shared/library/library.ts'
import { permissionOf } from '#shared/response/envelope.ts'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import { Survey } from '#shared/survey/survey.ts'
import { readySurveys } from './ready-surveys.ts'

const templates = [...library.values()]

test('has one survey for each of the seven audiences', () => {
  expect([...library.keys()]).toEqual([
    'child-4-7',
    'child-8-11',
    'young-12-17',
    'parent-carer',
    'practitioner',
    'training',
    'training-three-months',
  ])
})

describe.each(readySurveys)('%s', (_, survey) => {
  const choices = survey.questions.filter(isChoice)

  test('is a survey and can be published', () => {
    expect(Survey.parse(survey)).toEqual(survey)
    expect(checkSurvey(survey)).toEqual([])
  })

  test('asks all about then, then the bridge, then all about now', () => {
    const paired = survey.questions.flatMap((question, at) =>
      isChoice(question) && question.when ? [{ at, ...question }] : [],
    )
    const [then, now] = [paired.filter((q) => q.when === 'then'), paired.filter((q) => q.when === 'now')]
    const first = then[0]?.at ?? -1
    expect(survey.questions[first]?.id).toBe(survey.anchor.before)
    expect(paired.map(({ at }) => at)).toEqual([
      ...then.map((_, i) => first + i),
      ...now.map((_, i) => first + then.length + 1 + i),
    ])
    expect(survey.questions[first + then.length]).toMatchObject({ kind: 'statement', reported: false })
    expect(now.map((q) => q.pair)).toEqual(then.map((q) => q.pair))
  })

  test('offers both halves of a pair the same answers under the same label', () => {
    for (const then of choices.filter((question) => question.when === 'then')) {
      const now = choices.find((question) => question.pair === then.pair && question.when === 'now')
      expect(now && optionIds(now)).toEqual(optionIds(then))
      expect(now).toMatchObject({ label: then.label, kind: then.kind })
      expect([now?.core, now?.sensitive, now?.goodEnd]).toEqual([then.core, then.sensitive, then.goodEnd])
    }
  })

  test('names every question on a results page in at most 40 characters', () => {
    for (const { id, kind, label } of survey.questions)
      expect([id, kind === 'statement' || (label !== undefined && label.length <= 40)]).toEqual([id, true])
  })

  test('counts warm-ups apart, each with an answer it expects', () => {
    for (const question of choices) {
      expect([question.id, question.expected !== undefined]).toEqual([question.id, question.kind === 'check'])
      if (question.expected) expect(optionIds(question)).toContain(question.expected)
      if (question.kind === 'check') expect(question.reported).toBe(false)
    }
  })

  test('takes “I don’t know” and “I don’t want to say” on every question but the permission', () => {
    const without = choices.filter((question) => !optionIds(question).includes('dk')).map(({ id }) => id)
    expect(without).toEqual([expect.stringMatching(/-permission$/)])
  })

  test('asks permission for every box', () => {
    const boxes = survey.questions.filter(({ kind }) => kind === 'text').map(({ id }) => id)
    const permission = choices.find(({ id }) => id.endsWith('-permission'))
    expect(permission?.showIf).toEqual({ typed: boxes })
    expect(permissionOf(survey, { [permission?.id ?? '']: 'yes' })).toBe(true)
    expect(permissionOf(survey, { [permission?.id ?? '']: 'no' })).toBe(false)
  })
})

test('every core item is asked in several surveys, and no other is named', () => {
  const asked = templates.map(({ questions }) =>
    questions.flatMap((question) => (isChoice(question) ? (question.core ?? []) : [])),
  )
  expect(new Set(asked.flat())).toEqual(new Set(core.map(({ id }) => id)))
  for (const { id } of core) expect(asked.filter((items) => items.includes(id)).length).toBeGreaterThan(2)
})

test('nothing about the person is asked unless a partnership turns it on', () => {
  const ids = new Set(aboutYou.map(({ question }) => question.id))
  expect(templates.flatMap(({ questions }) => questions).filter(({ id }) => ids.has(id))).toEqual([])
  for (const { forms } of aboutYou) for (const form of forms) expect(library.has(form)).toBe(true)
})

test('children are asked nothing about themselves', () => {
  const forms = aboutYou.flatMap((item) => item.forms)
  expect(forms.filter((form) => form.startsWith('child'))).toEqual([])
})

test('no survey claims to have been tried out', () => {
  expect(templates.filter(({ checked }) => checked)).toEqual([])
})
