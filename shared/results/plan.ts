import * as z from 'zod'
import { isChoice } from '../survey/options-of.ts'
import { type ChoiceQuestion, Id, type Question } from '../survey/question.ts'
import type { SurveyVersion } from '../survey/survey.ts'

/**
 * PLAN: what may be shown, decided when the round opens, before the first answer, so that no answer can
 * change it. The groups are one survey's answers all together; breakdowns join with their own rule.
 */
export const Plan = z.array(
  z.strictObject({
    survey: Id,
    version: z.int().min(1),
    questions: z.array(Id),
    breakdowns: z.array(z.never()),
  }),
)
export type Plan = z.infer<typeof Plan>

export const planWave = (surveys: SurveyVersion[]): Plan =>
  surveys
    .map(({ survey, version, definition }) => ({
      survey,
      version,
      questions: definition.questions.filter(isResult).map((q) => q.id),
      breakdowns: [],
    }))
    .sort((a, b) => (a.survey < b.survey ? -1 : 1))

/** A warm-up is never a result, whatever its survey says: it is counted apart. */
export const isResult = (question: Question): question is ChoiceQuestion =>
  isChoice(question) && question.reported && question.kind !== 'check'
