import { isChoice } from './options-of.ts'
import type { Question } from './question.ts'

/** A question as it goes into another survey: by itself, asked of everybody. What it stands for over time stays. */
export function fromBank(question: Question): Question {
  const { showIf: _, ...asked } = question
  if (!isChoice(asked)) return asked
  const { pair: __, when: ___, ...alone } = asked
  return alone
}
