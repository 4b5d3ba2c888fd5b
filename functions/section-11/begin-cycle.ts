import { problem } from '#shared/api/problem.ts'
import { checkStart } from '#shared/section-11/check-start.ts'
import type { Cycle } from '#shared/section-11/cycle.ts'
import { nextDue } from '#shared/section-11/next-due.ts'
import { beginCycle } from '#shared/section-11/section-11-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { cycleStore, keptStandards } from './section-11-store.ts'

export const handler = handle(beginCycle, async ({ body, caller, now }) => {
  const today = londonDay(now)
  const [settings, cycles, { version, standards }] = await Promise.all([
    readSettings(),
    cycleStore.all(),
    keptStandards(today),
  ])
  const agencies = settings.agencies?.agencies ?? []
  const last = cycles.at(-1)
  const wrong = checkStart(body, { today, agencies, standards, last })
  if (wrong.length > 0) return problem('not-valid', wrong)
  const who = { by: caller.name, on: today }
  const from = last && nextDue(last.due)
  const cycle: Cycle = {
    id: today,
    version: 1,
    standards: version,
    agencies: agencies.filter(({ id }) => body.agencies.includes(id)).map(({ id, kind }) => ({ id, kind })),
    due: body.due,
    deferrals: from && body.why && from < body.due ? [{ from, to: body.due, why: body.why, ...who }] : [],
    ...who,
  }
  return (await cycleStore.save(cycle)) ? cycle : problem('changed-meanwhile')
})
