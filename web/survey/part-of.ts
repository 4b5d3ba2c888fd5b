import { isChoice } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import type { Part } from '#web/ui/step.tsx'

/** Before, now, or the help: by the last question about then and the last about now. */
export function partOf(questions: Question[], question: Question): Part {
  const last = (when: 'then' | 'now') => questions.findLastIndex((q) => isChoice(q) && q.when === when)
  const index = questions.indexOf(question)
  if (index <= last('then')) return 1
  return index <= last('now') ? 2 : 3
}

/** Does a part begin with this question? The first begins with the anchor, and what comes before it is in none. */
export function startsPart(
  questions: Question[],
  question: Question,
  anchored: Question | undefined,
): boolean {
  const before = questions[questions.indexOf(question) - 1]
  const part = partOf(questions, question)
  return before !== undefined && question !== anchored && part > 1 && partOf(questions, before) < part
}

/** The page between then and now. */
export const isBridge = (questions: Question[], question: Question): boolean => {
  const before = questions[questions.indexOf(question) - 1]
  return (
    question.kind === 'statement' &&
    before !== undefined &&
    partOf(questions, before) === 1 &&
    partOf(questions, question) === 2
  )
}
