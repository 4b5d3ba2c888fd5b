import { keepAsked } from '#shared/response/keep-asked.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import type { Asked } from '#shared/survey/survey.ts'
import type { Words } from '#shared/words/en.ts'
import { sayAnswer } from '#web/survey/say-answer.ts'
import type { Given } from './given.ts'

export interface Difference {
  question: Question
  first: string
  second: string
}

/** Where two readers typed in something else from the same paper, in words. */
export function findDifferences(survey: Asked, first: Given, second: Given, words: Words): Difference[] {
  const one = keepAsked(survey, first.answers, first.texts)
  const other = keepAsked(survey, second.answers, second.texts)
  return survey.questions.flatMap((question) => {
    const said = (given: Given) => sayGiven(question, given, words) ?? nothing
    const [a, b] = [said(one), said(other)]
    return a === b ? [] : [{ question, first: a, second: b }]
  })
}

const nothing = 'Nothing'

const sayGiven = (question: Question, { answers, texts }: Given, words: Words): string | undefined =>
  isChoice(question) ? sayAnswer(question, answers[question.id], words) : texts[question.id]
