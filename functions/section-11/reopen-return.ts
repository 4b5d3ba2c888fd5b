import { problem } from '#shared/api/problem.ts'
import { reopenReturn } from '#shared/section-11/section-11-endpoints.ts'
import { viewReturn } from '#shared/section-11/view-return.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { findReturn } from './find-return.ts'
import { returnStore } from './section-11-store.ts'

export const handler = handle(reopenReturn, async ({ params, body, caller, now }) => {
  const found = await findReturn(params)
  if (!found) return problem('not-found')
  const { cycle, asked, standards, it } = found
  if (!it?.signed) return problem('return-not-signed')
  if (it.version !== body.version) return problem('changed-meanwhile')
  const who = { by: caller.name, on: londonDay(now) }
  const { signed: _, ...kept } = it
  const reopened = [...it.reopened.slice(-19), { why: body.why, ...who }]
  const next = { ...kept, version: it.version + 1, reopened, ...who }
  if (!(await returnStore.save(next))) return problem('changed-meanwhile')
  return viewReturn(asked, standards, next, { due: cycle.due, today: who.on })
})
