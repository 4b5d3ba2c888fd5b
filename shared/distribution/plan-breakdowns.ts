import type * as z from 'zod'
import type { Breakdown } from '../results/breakdown.ts'
import { planBreakdown, tooFewToBreakDown } from '../results/plan-breakdown.ts'
import type { Settings } from '../settings/settings.ts'
import type { openWave } from './distribution-endpoints.ts'
import { listParts } from './list-parts.ts'

type Asked = z.output<(typeof openWave)['body']>['surveys']

/** The breakdown of each survey that a lead asks one of, and what to say where too few people are expected. */
export function planBreakdowns(
  asked: Asked,
  settings: Settings,
): { breakdowns: Record<string, Breakdown>; wrong: { at: string; say: string }[] } {
  const breakdowns: Record<string, Breakdown> = {}
  const wrong: { at: string; say: string }[] = []
  for (const { survey, breakdown } of asked) {
    if (!breakdown) continue
    const { by, share, expected } = breakdown
    const planned = planBreakdown(by, listParts(by, settings, expected), share)
    if (planned) breakdowns[survey] = planned
    else wrong.push({ at: `breakdown-${survey}`, say: tooFewToBreakDown })
  }
  return { breakdowns, wrong }
}
