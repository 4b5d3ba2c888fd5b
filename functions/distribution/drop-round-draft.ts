import { problem } from '#shared/api/problem.ts'
import { dropRoundDraft } from '#shared/distribution/round-draft-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { findRoundDraft, saveDraftOfRound } from './round-draft-store.ts'

export const handler = handle(dropRoundDraft, async ({ params, body, caller, now }) => {
  const newest = await findRoundDraft(params.draft)
  if (!newest) return problem('not-found')
  if (newest.version !== body.from || newest.dropped) return problem('changed-meanwhile')
  const next = {
    ...newest,
    version: body.from + 1,
    dropped: true as const,
    by: caller.name,
    on: londonDay(now),
  }
  return (await saveDraftOfRound(next)) ? next : problem('changed-meanwhile')
})
