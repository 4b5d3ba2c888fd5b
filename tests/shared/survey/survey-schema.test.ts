import { expect, test } from 'vitest'
import * as z from 'zod'
import { surveySchema } from '#shared/survey/survey-schema.ts'
import { everyKind } from '../../support/every-kind.ts'
import { readySurveys } from '../library/ready-surveys.ts'

test('the schema that is handed out takes every survey of ours, and no field that none has', () => {
  const reads = z.fromJSONSchema(JSON.parse(JSON.stringify(surveySchema())))
  for (const [, survey] of [...readySurveys, ['every kind', everyKind] as const])
    expect(reads.safeParse({ $schema: 'https://heard.example/schema', ...survey }).success).toBe(true)
  expect(reads.safeParse({ ...everyKind, colour: 'red' }).success).toBe(false)
  const [first] = everyKind.questions
  expect(reads.safeParse({ ...everyKind, questions: [{ ...first, kind: 'signature' }] }).success).toBe(false)
})
