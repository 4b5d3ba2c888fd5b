import * as z from 'zod'
import type { openWave } from '#shared/distribution/distribution-endpoints.ts'
import { RoundTyped } from '#shared/distribution/round-typed.ts'
import type { KnownSurvey } from '#web/agency/known-surveys.ts'
import type { Sent } from '#web/staff/call.ts'
import { noChecks } from './checks-draft.ts'
import { nothingPlanned } from './plan-typed.ts'
import { readBreakdown } from './read-breakdown.ts'
import { readMoment } from './read-moment.ts'
import { sayNoMoment } from './say-no-moment.ts'

/** A new round as it is typed, and which saved one it goes on from. */
export const RoundDraft = RoundTyped.extend({
  kept: z.object({ draft: z.string(), version: z.number() }).optional(),
})
export type RoundDraft = z.infer<typeof RoundDraft>

export const emptyRound: RoundDraft = {
  title: '',
  opens: '',
  closes: '',
  surveys: [],
  plans: {},
  checks: noChecks,
}

export const bodyOf = (draft: RoundDraft, chosen: KnownSurvey[]): Sent<typeof openWave>['body'] => ({
  title: draft.title,
  ...(draft.opens ? { opens: readMoment(draft.opens) } : {}),
  closes: readMoment(draft.closes),
  checks: draft.checks,
  surveys: chosen.map(({ survey, version }) => ({
    survey,
    version,
    breakdown: readBreakdown(draft.plans[survey] ?? nothingPlanned),
  })),
})

/** What to say where the draft cannot be read. */
export const wordsFor = ({ opens, closes }: RoundDraft) => ({
  ...(readMoment(opens) ? {} : { opens: sayNoMoment(opens) }),
  ...(readMoment(closes) ? {} : { closes: sayNoMoment(closes) }),
})
