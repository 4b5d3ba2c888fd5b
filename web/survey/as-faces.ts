import type { Question } from '#shared/survey/question.ts'

/** Is it answered by picking a face? There are faces for three steps and for five. */
export const asFaces = (question: Question): boolean =>
  (question.kind === 'faces' || question.kind === 'check') && [3, 5].includes(question.options.length)
