import type { Question } from '#shared/survey/question.ts'
import type { Editing } from './editing.ts'

/** What each group of a question’s fields is given. */
export interface FieldsProps<Q extends Question = Question> {
  /** Where it stands: `questions.ID`. */
  at: string
  editing: Editing
  question: Q
  /** `typing`: the field that letters go into. */
  change: (question: Question, typing?: string) => void
}
