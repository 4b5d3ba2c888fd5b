import { countsSeveral, isChoice } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import { isResult } from './plan.ts'

/**
 * Is this question shown by group, where a breakdown is planned? One that everybody is asked, that stands by itself and
 * has one answer: of pairs, ticks and follow-ups the break-in test would have too many kinds of people to look at.
 */
export const isBrokenDown = (question: ChoiceQuestion, { questions }: Survey): boolean =>
  isResult(question) &&
  !question.pair &&
  !question.showIf &&
  !question.minPerOption &&
  !countsSeveral(question) &&
  !questions
    .filter(isChoice)
    .some(({ showIf }) => showIf && 'question' in showIf && showIf.question === question.id)
