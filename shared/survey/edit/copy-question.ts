import { isChoice } from '../options-of.ts'
import type { Question } from '../question.ts'
import { freeId } from './free-id.ts'

/** The same question once more, by itself: no half of a pair, and none of those that stand beside other surveys’. */
export function copyQuestion(question: Question, questions: readonly Question[]): Question {
  const id = freeId(
    question.id,
    questions.map((it) => it.id),
  )
  if (!isChoice(question)) return { ...question, id }
  const { pair: _, when: __, core: ___, ...alone } = question
  return { ...alone, id }
}
