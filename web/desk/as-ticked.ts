import { isEntered } from '#shared/survey/is-entered.ts'
import { picksSeveral } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'

/** A question as it stands on paper: a number, a date and what is at the top of an order are ticked there. */
export function asTicked(question: Question): Question {
  if (!isEntered(question)) return question
  const { day, top, ...ticked } = question
  if (!picksSeveral(question)) return { ...ticked, kind: 'one' }
  return { ...ticked, kind: 'many', hint: `Where more than ${top} are ticked, leave all of them out.` }
}
