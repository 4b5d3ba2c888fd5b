import { couldAnswer } from './could-answer.ts'
import type { Distribution } from './distribution.ts'

const step = 10

/** So many are always left who may not have answered, so that nobody can be seen not to have. */
const keptBack = 5

/**
 * How many came back, as those who hand out may see it: whole tens, rounded down, 0 for fewer than 10. Never within 5
 * of everybody who could answer, and never less than was shown before, because a fall would show that somebody took
 * an answer out.
 */
export function countInTens(it: Distribution, answers: number): number {
  const mostToShow = Math.min(answers, couldAnswer(it) - keptBack)
  return Math.max(it.shownCount ?? 0, Math.floor(mostToShow / step) * step)
}
