import type { Answers, Texts } from '#shared/response/answers.ts'
import { checkAnswers, longTexts } from '#shared/response/check-answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import type { Entered } from '#shared/response/read-entered.ts'
import { picksSeveral } from '#shared/survey/options-of.ts'
import type { Asked } from '#shared/survey/survey.ts'
import { readEnteredFields } from './read-entered-fields.ts'

export type Fields = Record<string, string | string[]>

export interface FormAnswers {
  answers: Answers
  texts: Texts
  /** What was entered and has to be put right, by question. */
  slips: Record<string, Entered>
  /** Boxes with more words than they take. All of them are still in `texts`. */
  long: string[]
  /** What was entered, by field: for the same browser’s form, and never kept. */
  typed: Record<string, string>
  token: string
  seed: string
  showCode: boolean
}

/** A form as a browser without JavaScript posts it; undefined when it is not one that our page makes. */
export function readForm(survey: Asked, fields: Fields): FormAnswers | undefined {
  const { planned, slips, typed } = readEnteredFields(survey, fields)
  const answers: Answers = {}
  const texts: Texts = {}
  for (const question of survey.questions) {
    const given = planned[question.id] ?? fields[`a.${question.id}`]
    const text = fields[`t.${question.id}`]
    if (given !== undefined) answers[question.id] = picksSeveral(question) ? [given].flat() : given
    if (typeof text === 'string') texts[question.id] = text.replaceAll('\r\n', '\n')
  }
  if (checkAnswers(survey, answers).length > 0) return undefined
  return {
    ...keepAsked(survey, answers, texts),
    slips,
    long: longTexts(survey, texts),
    typed,
    token: one(fields['token']),
    seed: one(fields['seed']),
    showCode: 'showCode' in fields,
  }
}

const one = (field: string | string[] | undefined): string => (typeof field === 'string' ? field : '')
