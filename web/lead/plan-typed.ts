import * as z from 'zod'
import { usualShare } from '#shared/distribution/plan-round.ts'

/** What a lead typed about one survey, for planning only. */
export const PlanTyped = z.object({ expected: z.string(), share: z.string() })
export type PlanTyped = z.infer<typeof PlanTyped>

export const nothingPlanned: PlanTyped = { expected: '', share: String(usualShare) }
