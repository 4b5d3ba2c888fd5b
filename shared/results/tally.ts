// Counting, in memory only: nothing in this file is ever stored or sent.
import type { Answers } from '../response/answers.ts'
import type { ChoiceQuestion } from '../survey/question.ts'

export interface QuestionTally {
  /** People who gave an answer inside the scale. All others are one class: unsure, unwilling, skipped, not asked. */
  answered: number
  options: Record<string, number>
}

export interface PairTally {
  better: number
  same: number
  worse: number
  complete: number
}

export function tallyQuestion(question: ChoiceQuestion, all: Answers[]): QuestionTally {
  const substantive = new Set(question.options.map((option) => option.id))
  const ids = [...question.options, ...(question.na ?? [])].map((option) => option.id)
  const options: Record<string, number> = Object.fromEntries(ids.map((id) => [id, 0]))
  const tally = { answered: 0, options }
  for (const answers of all) {
    const given = [answers[question.id] ?? []].flat()
    if (given.some((id) => substantive.has(id))) tally.answered++
    for (const id of given) if (id in options) options[id] = (options[id] ?? 0) + 1
  }
  return tally
}

/** Only people who answered both count; the direction is the good end of the scale. */
export function tallyPair(then: ChoiceQuestion, now: ChoiceQuestion, all: Answers[]): PairTally {
  const place = (question: ChoiceQuestion, answers: Answers) =>
    question.options.findIndex((option) => option.id === answers[question.id])
  const upwards = now.goodEnd === 'low' ? -1 : 1
  const tally = { better: 0, same: 0, worse: 0, complete: 0 }
  for (const answers of all) {
    const [before, after] = [place(then, answers), place(now, answers)]
    if (before < 0 || after < 0) continue
    tally.complete++
    const change = (after - before) * upwards
    tally[change > 0 ? 'better' : change < 0 ? 'worse' : 'same']++
  }
  return tally
}
