import type { Step } from './step.ts'
import { holding } from './take.ts'

/** Puts a set back for others. */
export const putBack: Step = holding(({ triage: { claim: _, ...rest } }) => rest)
