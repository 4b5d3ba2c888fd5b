import { breakIn, madeUpQuestion } from '#shared/results/break-in.ts'
import { getBreakIn } from '#shared/results/break-in-endpoint.ts'
import { handle } from '../http/handle.ts'
import { loadSolver } from './solve.ts'

export const handler = handle(getBreakIn, async ({ query }) => ({
  question: madeUpQuestion,
  ...query,
  runs: breakIn(query, await loadSolver()),
}))
