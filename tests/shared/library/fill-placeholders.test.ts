import { describe, expect, test } from 'vitest'
import { addAboutYou } from '#shared/library/add-about-you.ts'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { library } from '#shared/library/library.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { training } from '#shared/library/training.ts'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { values } from './ready-surveys.ts'

test('puts the words everywhere, the easy ones too, and changes nothing else', () => {
  for (const template of library.values()) {
    const expected = JSON.stringify(template).replaceAll(
      /\{(helper|course|topic)\}/g,
      (_, name: keyof typeof values) => values[name],
    )
    expect(fillPlaceholders(template, values)).toEqual(JSON.parse(expected))
  }
})

test('leaves a survey without placeholders as it is, and every template untouched', () => {
  const before = structuredClone(training)
  expect(fillPlaceholders(parentCarer, values)).toEqual(parentCarer)
  fillPlaceholders(training, values)
  expect(training).toEqual(before)
})

describe('a survey with a placeholder left cannot be published', () => {
  const says = (name: string) => `Some words still say “{${name}}”. Put your own words there.`

  test('because nothing was filled in', () => {
    expect(checkSurvey(training)).toEqual([says('course'), says('topic')])
  })

  test('because one has no words, or empty ones', () => {
    expect(checkSurvey(fillPlaceholders(training, { course: 'the course' }))).toEqual([says('topic')])
    expect(checkSurvey(fillPlaceholders(training, { ...values, topic: '  ' }))).toEqual([says('topic')])
  })

  test('because its words hold another', () => {
    expect(checkSurvey(fillPlaceholders(training, { ...values, topic: '{course}' }))).toEqual([
      says('course'),
    ])
  })

  test('because an answer holds one, or a hint', () => {
    const area = addAboutYou(parentCarer, ['about-area'])
    expect(checkSurvey(fillPlaceholders(area, { ...values, area3: '' }))).toEqual([says('area3')])
    const hint = structuredClone(parentCarer)
    Object.assign(hint.questions[1] ?? {}, { hint: 'Ask {helper}.' })
    expect(checkSurvey(hint)).toEqual([says('helper')])
    expect(checkSurvey(fillPlaceholders(hint, values))).toEqual([])
  })

  test('and a name that objects have of themselves is not words', () => {
    const odd = { ...parentCarer, anchor: { ...parentCarer.anchor, text: 'Before {constructor}.' } }
    expect(fillPlaceholders(odd, {})).toEqual(odd)
  })
})
