import { Expectation, type RoundPlan as Plan, planRound } from '#shared/distribution/plan-round.ts'
import type { PlanTyped } from '#shared/distribution/round-typed.ts'
import type { KnownSurvey } from '#web/agency/known-surveys.ts'
import { readNumber } from '#web/agency/read-number.ts'

/** What is likely of one survey, once both numbers are numbers. */
export function readPlan(
  { audience, voice }: KnownSurvey,
  typed: PlanTyped,
  closes: string | undefined,
): Plan | undefined {
  const [expected, share] = [readNumber(typed.expected), readNumber(typed.share)]
  const read = Expectation.safeParse({ audience, voice, expected, share, closes })
  return read.data && planRound(read.data)
}
