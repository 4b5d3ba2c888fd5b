import { isChoice } from '../survey/options-of.ts'
import type { ChoiceQuestion, Question } from '../survey/question.ts'

/** The question that leads to this one, and those that lead to it. */
export function parentsOf({ showIf }: ChoiceQuestion, questions: Question[]): ChoiceQuestion[] {
  if (!showIf || 'typed' in showIf) return []
  const parent = questions.filter(isChoice).find(({ id }) => id === showIf.question)
  return parent ? [parent, ...parentsOf(parent, questions)] : []
}
