import { isChoice } from '#shared/survey/options-of.ts'
import type { Question, ShowIf } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import type { PaperWords } from '#shared/words/paper/paper-words.ts'
import { sayAnswer } from '#web/survey/say-answer.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { numberQuestions } from './number-questions.ts'

/**
 * Above a follow-up, for whom it is and where everybody else goes on: “Only if you ticked … in question 4. If not, go
 * to question 6.” Said once above several that depend on the same; undefined where nothing is to be said.
 */
export function sayAfter(
  questions: Question[],
  question: Question,
  words: Words,
  paper: PaperWords,
): string | undefined {
  const at = questions.indexOf(question)
  const { showIf } = question
  if (!showIf || same(questions[at - 1]?.showIf, showIf)) return undefined
  const numbers = numberQuestions(questions)
  const following = questions.slice(at).find((it) => numbers.has(it.id) && !same(it.showIf, showIf))
  const next = following && numbers.get(following.id)
  const otherwise = next === undefined ? paper.otherwiseDone : fillIn(paper.otherwise, { next })
  return `${sayCondition(questions, showIf, words, paper)} ${otherwise}`
}

function sayCondition(questions: Question[], showIf: ShowIf, words: Words, paper: PaperWords): string {
  const numbers = numberQuestions(questions)
  const list = (texts: string[]) => new Intl.ListFormat(words.lang, { type: 'disjunction' }).format(texts)
  if ('typed' in showIf)
    return fillIn(paper.wrote, { question: list(showIf.typed.map((id) => String(numbers.get(id) ?? ''))) })
  const asked = questions.find(({ id }) => id === showIf.question)
  const answers = showIf.any.map(
    (id) => `“${(asked && isChoice(asked) && sayAnswer(asked, id, words)) || id}”`,
  )
  return fillIn(paper.after, { answers: list(answers), question: numbers.get(showIf.question) ?? '' })
}

const same = (one: ShowIf | undefined, other: ShowIf): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
