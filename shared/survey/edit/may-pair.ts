import { isChoice } from '../options-of.ts'
import type { ChoiceQuestion, Question } from '../question.ts'

const never = ['date', 'rank', 'many', 'check']

/** Can it be asked about then and about now? A change can be seen only in what has one answer. */
export const mayPair = (question: Question): question is ChoiceQuestion =>
  isChoice(question) && question.pair === undefined && !never.includes(question.kind)
