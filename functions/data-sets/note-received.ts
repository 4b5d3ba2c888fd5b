import { problem } from '#shared/api/problem.ts'
import { checkNote } from '#shared/data-sets/check-note.ts'
import { receivedId } from '#shared/data-sets/data-received.ts'
import { noteReceived } from '#shared/data-sets/data-set-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { received } from './data-set-store.ts'

export const handler = handle(noteReceived, async ({ params, body, caller, now }) => {
  const { priorities } = (await readSettings()).priorities ?? startingPriorities
  const set = priorities.flatMap(({ dataSets = [] }) => dataSets).find(({ id }) => id === params.dataSet)
  const owner = set?.owners.find(({ id }) => id === body.owner)
  const byManager = caller.roles.includes('business-manager')
  if (!byManager && !(owner?.agency && caller.agencies.includes(owner.agency))) return problem('not-allowed')
  if (!set || !owner) return problem('not-found')
  const { period, came } = body
  const id = receivedId(set.id, owner.id, period)
  const noted = await received.find(id)
  if ((noted?.version ?? 0) !== body.version) return problem('changed-meanwhile')
  const today = londonDay(now)
  const wrong = checkNote(set, { period, came, byManager }, noted, today)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const is = came ? (byManager ? 'received' : 'sent') : 'taken-back'
  const next = {
    ...{ id, version: body.version + 1, dataSet: set.id, owner: owner.id, period },
    ...({ is, by: caller.name, on: today } as const),
  }
  return (await received.save(next)) ? next : problem('changed-meanwhile')
})
