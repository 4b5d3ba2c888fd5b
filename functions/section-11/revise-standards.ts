import { problem } from '#shared/api/problem.ts'
import { reviseStandards } from '#shared/section-11/section-11-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { keptStandards, standardsStore } from './section-11-store.ts'

export const handler = handle(reviseStandards, async ({ body, caller, now }) => {
  const today = londonDay(now)
  const newest = await keptStandards(today)
  if (newest.version !== body.version) return problem('changed-meanwhile')
  const next = {
    ...newest,
    version: body.version + 1,
    standards: body.standards,
    by: caller.name,
    on: today,
  }
  return (await standardsStore.save(next)) ? next : problem('changed-meanwhile')
})
