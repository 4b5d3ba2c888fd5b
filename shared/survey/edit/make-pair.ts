import { isChoice } from '../options-of.ts'
import type { ChoiceQuestion, Question } from '../question.ts'
import { mostQuestions } from './edit-survey.ts'
import { freeId } from './free-id.ts'
import { mayPair } from './may-pair.ts'

/** A question about then and, after all about then, the same about now: side by side, the second would follow the first. */
export function makePair(questions: Question[], id: string): Question[] {
  const at = questions.findIndex((question) => question.id === id)
  const question = questions[at]
  if (!question || !mayPair(question) || questions.length >= mostQuestions) return questions
  const ids = questions.map((it) => it.id)
  const pairs = questions.filter(isChoice).flatMap(({ pair }) => pair ?? [])
  const pair = freeId(id, pairs)
  const { showIf: _, ...asked } = question
  const now: ChoiceQuestion = { ...asked, id: freeId(`${id}-now`, ids), pair, when: 'now' }
  const then: ChoiceQuestion = { ...question, pair, when: 'then' }
  const last = questions.findLastIndex((it) => isChoice(it) && it.when !== undefined)
  const after = Math.max(at, last, bridgeAfter(questions, Math.max(at, last)))
  return questions.toSpliced(at, 1, then).toSpliced(after + 1, 0, now)
}

/** Words between then and now stay between them. */
const bridgeAfter = (questions: Question[], at: number): number =>
  questions[at + 1]?.kind === 'statement' ? at + 1 : at
