import { usualShare } from '#shared/distribution/plan-round.ts'
import type { PlanTyped } from '#shared/distribution/round-typed.ts'

export const nothingPlanned: PlanTyped = { expected: '', share: String(usualShare) }
