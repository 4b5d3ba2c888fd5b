import { loadSolver } from '#functions/results/solve.ts'

/** One solver for every test of a file: loading it takes longer than asking it. */
export const solver = await loadSolver()
