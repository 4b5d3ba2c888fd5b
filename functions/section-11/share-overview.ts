import { problem } from '#shared/api/problem.ts'
import { checkShare } from '#shared/section-11/check-share.ts'
import { shareOverview } from '#shared/section-11/section-11-endpoints.ts'
import { stateOfReturn } from '#shared/section-11/state-of-return.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { cycleStore, returnStore } from './section-11-store.ts'

export const handler = handle(shareOverview, async ({ params, body, caller, now }) => {
  const [cycle, returns] = await Promise.all([cycleStore.find(params.cycle), returnStore.all()])
  if (!cycle) return problem('not-found')
  if (cycle.version !== body.version) return problem('changed-meanwhile')
  const who = { by: caller.name, on: londonDay(now) }
  const states = cycle.agencies.map(({ id }) =>
    stateOfReturn(
      returns.find((it) => it.cycle === cycle.id && it.agency === id),
      cycle.due,
      who.on,
    ),
  )
  const wrong = checkShare(states)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const next = { ...cycle, version: cycle.version + 1, shared: who, ...who }
  return (await cycleStore.save(next)) ? next : problem('changed-meanwhile')
})
