import { isChoice } from './options-of.ts'
import type { ChoiceQuestion, Question } from './question.ts'

/** Is it answered in fields of its own, which become one of its planned answers, or some, before anything is kept? */
export const isEntered = (question: Question): question is ChoiceQuestion =>
  isChoice(question) && ['number', 'date', 'rank'].includes(question.kind)
