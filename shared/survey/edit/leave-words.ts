import type { Question } from '../question.ts'

/** A question without words that it need not have. */
export function leaveWords(question: Question, name: 'easy' | 'hint' | 'label' | 'measures'): Question {
  const { easy, hint, label, measures, ...rest } = question
  return {
    ...rest,
    ...(easy === undefined || name === 'easy' ? {} : { easy }),
    ...(hint === undefined || name === 'hint' ? {} : { hint }),
    ...(label === undefined || name === 'label' ? {} : { label }),
    ...(measures === undefined || name === 'measures' ? {} : { measures }),
  }
}
