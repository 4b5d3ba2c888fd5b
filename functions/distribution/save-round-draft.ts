import { problem } from '#shared/api/problem.ts'
import { saveRoundDraft } from '#shared/distribution/round-draft-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { findRoundDraft, saveDraftOfRound } from './round-draft-store.ts'

export const handler = handle(saveRoundDraft, async ({ params, body, caller, now }) => {
  const newest = await findRoundDraft(params.draft)
  if ((newest?.version ?? 0) !== body.from || newest?.dropped) return problem('changed-meanwhile')
  const next = {
    ...params,
    version: body.from + 1,
    round: body.round,
    by: caller.name,
    on: londonDay(now),
  }
  return (await saveDraftOfRound(next)) ? next : problem('changed-meanwhile')
})
