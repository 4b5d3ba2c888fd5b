import type { Survey } from '../survey/survey.ts'
import { aboutYou } from './about-you.ts'

/** A survey with the questions about the person that a partnership turned on, last, each with its reason. */
export function addAboutYou(survey: Survey, on: string[]): Survey {
  const added = aboutYou
    .filter(({ forms, question }) => forms.includes(survey.id) && on.includes(question.id))
    .map(({ question, reason }) => ({ ...question, hint: reason }))
  return { ...survey, questions: [...survey.questions, ...added] }
}
