import * as z from 'zod'
import { usualShare } from '#shared/distribution/plan-round.ts'
import { BrokenDownBy } from '#shared/results/breakdown.ts'

/** What a lead typed about one survey: for planning, and for the groups that are planned with it. */
export const PlanTyped = z.object({
  expected: z.string(),
  share: z.string(),
  /** By what results are shown by group, too, and how many are expected of each way of answering, or agency. */
  by: BrokenDownBy.optional(),
  parts: z.record(z.string(), z.string()).optional(),
})
export type PlanTyped = z.infer<typeof PlanTyped>

export const nothingPlanned: PlanTyped = { expected: '', share: String(usualShare) }
