import fc from 'fast-check'
import type { Answers } from '#shared/response/answers.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Survey } from '#shared/survey/survey.ts'

/** Any answers a person could give to a survey: every question skipped or answered. */
export const answersTo = (survey: Survey): fc.Arbitrary<Answers> =>
  fc.tuple(...survey.questions.filter(isChoice).map(oneAnswer)).map((all) => Object.assign({}, ...all))

const oneAnswer = (question: ChoiceQuestion): fc.Arbitrary<Answers> => {
  const option = fc.constantFrom(...optionIds(question))
  const given: fc.Arbitrary<string | string[]> = question.kind === 'many' ? fc.uniqueArray(option) : option
  return fc.option(given).map((answer) => (answer === null ? {} : { [question.id]: answer }))
}
