import { problem } from '#shared/api/problem.ts'
import { checkHold } from '#shared/settings/hold.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { holdData } from '#shared/settings/settings-endpoints.ts'
import { handle } from '../http/handle.ts'
import { newestHolds, saveHold } from './hold-store.ts'

export const handler = handle(holdData, async ({ params, body, caller, now }) => {
  const { from, ...hold } = body
  const on = londonDay(now)
  const wrong = checkHold(hold, on)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const newest = (await newestHolds()).get(params.class)
  if ((newest?.version ?? 0) !== from) return problem('changed-meanwhile')
  const next = { ...hold, version: from + 1, by: caller.name, on }
  return (await saveHold(params.class, next)) ? next : problem('changed-meanwhile')
})
