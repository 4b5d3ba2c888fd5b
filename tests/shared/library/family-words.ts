import { isChoice } from '#shared/survey/options-of.ts'
import type { Survey } from '#shared/survey/survey.ts'

/** All that the people who answer read of a survey. */
export const familyWords = (survey: Survey): string[] =>
  [
    survey.anchor,
    ...survey.questions,
    ...survey.questions.flatMap(({ hint }) => (hint ? { text: hint } : [])),
    ...survey.questions.flatMap((question) => (isChoice(question) ? question.options : [])),
    ...survey.questions.flatMap((question) => (isChoice(question) ? (question.na ?? []) : [])),
  ].map(({ text }) => text)
