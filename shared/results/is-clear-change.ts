import type { PairFigures } from './release.ts'
import { signTest } from './sign-test.ts'

/** Chance alone would do it less often than once in 20. */
const rare = 0.05

/**
 * Whether a pair moved one way so clearly that chance is an unlikely reason: by the sign test, at the counts within
 * the published ranges that speak most against it.
 */
export const isClearChange = ({ better, worse }: PairFigures['change']): boolean =>
  (better.low > worse.high && signTest(better.low, worse.high) < rare) ||
  (worse.low > better.high && signTest(worse.low, better.high) < rare)
