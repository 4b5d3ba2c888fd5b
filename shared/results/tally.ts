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

export const ways = ['better', 'same', 'worse'] as const
export type Way = (typeof ways)[number]

/** Which way somebody went who answered both; the direction is the good end of the scale. */
export function wayOf(
  then: Pick<ChoiceQuestion, 'id' | 'options'>,
  now: Pick<ChoiceQuestion, 'id' | 'options' | 'goodEnd'>,
  answers: Readonly<Answers>,
): Way | undefined {
  const place = ({ id, options }: Pick<ChoiceQuestion, 'id' | 'options'>) =>
    options.findIndex((option) => option.id === answers[id])
  const [before, after] = [place(then), place(now)]
  if (before < 0 || after < 0) return undefined
  const change = (after - before) * (now.goodEnd === 'low' ? -1 : 1)
  return change > 0 ? 'better' : change < 0 ? 'worse' : 'same'
}

/** Only people who answered both count. */
export function tallyPair(then: ChoiceQuestion, now: ChoiceQuestion, all: Answers[]): PairTally {
  const tally = { better: 0, same: 0, worse: 0, complete: 0 }
  for (const answers of all) {
    const way = wayOf(then, now, answers)
    if (!way) continue
    tally.complete++
    tally[way]++
  }
  return tally
}
