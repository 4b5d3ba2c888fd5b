import type { Question } from '#shared/survey/question.ts'

/** The number of each question on paper, by its id. What only says something has none. */
export const numberQuestions = (questions: Question[]): ReadonlyMap<string, number> =>
  new Map(questions.filter(({ kind }) => kind !== 'statement').map(({ id }, index) => [id, index + 1]))
