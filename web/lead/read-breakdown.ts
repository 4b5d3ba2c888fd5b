import type { openWave } from '#shared/distribution/distribution-endpoints.ts'
import { usualShare } from '#shared/distribution/plan-round.ts'
import type { PlanTyped } from '#shared/distribution/round-typed.ts'
import { readNumber } from '#web/agency/read-number.ts'
import type { Sent } from '#web/staff/call.ts'

type Breakdown = NonNullable<Sent<typeof openWave>['body']['surveys'][number]['breakdown']>

/** The breakdown that was typed; what is no number counts as nobody. */
export function readBreakdown({ by, share, parts = {} }: PlanTyped): Breakdown | undefined {
  if (!by) return undefined
  const expected = Object.entries(parts).map(([of, text]) => [of, readNumber(text) || 0] as const)
  return { by, share: readNumber(share) || usualShare, expected: Object.fromEntries(expected) }
}
