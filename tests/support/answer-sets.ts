import fc from 'fast-check'
import type { Answers } from '#shared/response/answers.ts'
import { isChoice, optionIds, picksSeveral } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'

/** Any answers a person could give to a survey: every question skipped or answered. */
export const answersTo = (survey: Survey): fc.Arbitrary<Answers> =>
  fc.tuple(...survey.questions.filter(isChoice).map(oneAnswer)).map((all) => Object.assign({}, ...all))

const oneAnswer = (question: ChoiceQuestion): fc.Arbitrary<Answers> => {
  const option = fc.constantFrom(...optionIds(question))
  const most = question.top ?? Number.POSITIVE_INFINITY
  const several = fc.uniqueArray(option, { maxLength: Math.min(most, optionIds(question).length) })
  const given: fc.Arbitrary<string | string[]> = picksSeveral(question) ? several : option
  return fc.option(given).map((answer) => (answer === null ? {} : { [question.id]: answer }))
}
