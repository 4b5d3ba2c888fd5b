import { countingScore, type Scores } from './scores-of.ts'

export type Compared = 'better' | 'same' | 'worse' | 'new'

/** How a standard stands beside the cycle before; `new` where that had no score of the same standard. */
export function compareScores(now: Scores, before: Scores | undefined): Compared {
  if (!before) return 'new'
  const by = countingScore(now) - countingScore(before)
  return by > 0 ? 'better' : by < 0 ? 'worse' : 'same'
}
