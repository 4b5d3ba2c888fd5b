import * as z from 'zod'
import { isChoice } from '../survey/options-of.ts'
import { type ChoiceQuestion, Id, type Question } from '../survey/question.ts'
import type { SurveyVersion } from '../survey/survey.ts'
import { Breakdown } from './breakdown.ts'

/**
 * PLAN: what may be shown, decided when the round opens, before the first answer, so that no answer can
 * change it. One survey's answers all together, and at most one breakdown of them: two could be subtracted.
 */
export const Plan = z.array(
  z.strictObject({
    survey: Id,
    version: z.int().min(1),
    questions: z.array(Id),
    breakdowns: z.array(Breakdown).max(1),
  }),
)
export type Plan = z.infer<typeof Plan>

/** `breakdowns`: those that a lead planned, by the id of their survey. */
export const planWave = (
  surveys: SurveyVersion[],
  breakdowns: Record<string, Breakdown | undefined> = {},
): Plan =>
  surveys
    .map(({ survey, version, definition }) => ({
      survey,
      version,
      questions: definition.questions.filter(isResult).map((q) => q.id),
      breakdowns: [breakdowns[survey] ?? []].flat(),
    }))
    .sort((a, b) => (a.survey < b.survey ? -1 : 1))

/** A warm-up is never a result, whatever its survey says: it is counted apart. */
export const isResult = (question: Question): question is ChoiceQuestion =>
  isChoice(question) && question.reported && question.kind !== 'check'
