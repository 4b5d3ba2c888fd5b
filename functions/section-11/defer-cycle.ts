import { problem } from '#shared/api/problem.ts'
import { checkLater } from '#shared/section-11/check-later.ts'
import { deferCycle } from '#shared/section-11/section-11-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { cycleStore } from './section-11-store.ts'

export const handler = handle(deferCycle, async ({ params, body, caller, now }) => {
  const cycle = await cycleStore.find(params.cycle)
  if (!cycle) return problem('not-found')
  if (cycle.version !== body.version) return problem('changed-meanwhile')
  const who = { by: caller.name, on: londonDay(now) }
  const wrong = checkLater(body, cycle, who.on)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const deferral = { from: cycle.due, to: body.due, why: body.why, ...who }
  const next = {
    ...cycle,
    version: cycle.version + 1,
    due: body.due,
    deferrals: [...cycle.deferrals, deferral],
    ...who,
  }
  return (await cycleStore.save(next)) ? next : problem('changed-meanwhile')
})
