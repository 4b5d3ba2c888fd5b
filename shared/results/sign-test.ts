/**
 * The exact sign test: if better and worse were equally likely for everybody who moved, how often chance alone would
 * split them as unevenly as this, or more so, either way. Summed in logarithms, so that thousands do not overflow.
 */
export function signTest(some: number, others: number): number {
  const moved = some + others
  let term = -moved * Math.LN2
  let tail = Math.exp(term)
  for (let fewer = 1; fewer <= Math.min(some, others); fewer++) {
    term += Math.log((moved - fewer + 1) / fewer)
    tail += Math.exp(term)
  }
  return Math.min(1, 2 * tail)
}
