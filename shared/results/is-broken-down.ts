import { aboutYou } from '../library/about-you.ts'
import { countsSeveral, isChoice } from '../survey/options-of.ts'
import type { ChoiceQuestion } from '../survey/question.ts'
import type { Survey } from '../survey/survey.ts'
import { isResult } from './plan.ts'

/** Past so many answers the break-in test would have too many kinds of people to look at, in three groups. */
const mostAnswers = 6
const aboutThePerson = aboutYou.map(({ question }) => question.id)

/**
 * Is this question shown by group, where a breakdown is planned? Or the two of a pair that has a good end, as who went which
 * way. One that everybody is asked, that stands by itself and has one answer of a few: of ticks and follow-ups there would
 * be too many kinds of people. Never a sensitive one, nor one about the person who answers.
 */
export const isBrokenDown = (questions: ChoiceQuestion[], survey: Survey): boolean =>
  questions.every(
    (question) => standsAlone(question, survey) && (question.pair === undefined || questions.length === 2),
  )

const standsAlone = (question: ChoiceQuestion, { questions }: Survey): boolean =>
  isResult(question) &&
  !question.showIf &&
  !question.minPerOption &&
  !question.sensitive &&
  !aboutThePerson.includes(question.id) &&
  question.options.length + (question.na?.length ?? 0) <= mostAnswers &&
  !countsSeveral(question) &&
  !questions
    .filter(isChoice)
    .some(({ showIf }) => showIf && 'question' in showIf && showIf.question === question.id)
