import * as z from 'zod'
import type { Answers } from '#shared/response/answers.ts'
import { checkAnswers } from '#shared/response/check-answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import type { Asked } from '#shared/survey/survey.ts'

const Envelope = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  language: z.string().max(10),
  answers: z.record(z.string().max(80), z.union([z.string().max(80), z.array(z.string().max(80)).max(40)])),
})

export interface OpenedResponse {
  id: string
  language: string
  answers: Answers
}

/** What came out of an envelope as a response to a survey; undefined when this survey cannot have it. */
export function checkOpened(survey: Asked, value: unknown): OpenedResponse | undefined {
  const { data } = Envelope.safeParse(value)
  if (!data || checkAnswers(survey, data.answers).length > 0) return undefined
  return { ...data, answers: keepAsked(survey, data.answers, {}).answers }
}
