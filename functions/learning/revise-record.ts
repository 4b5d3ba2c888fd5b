import { problem } from '#shared/api/problem.ts'
import { checkRecord } from '#shared/learning/check-record.ts'
import { mayRead, mayWrite } from '#shared/learning/may-record.ts'
import { reviseRecord } from '#shared/learning/record-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { recordVersions, saveRecord } from './record-store.ts'

export const handler = handle(reviseRecord, async ({ params, body, caller, now }) => {
  const [newest] = await recordVersions(params.record, 1)
  if (!newest || !mayRead(caller, newest)) return problem('not-found')
  if (!mayWrite(caller, newest.kind, newest.agency)) return problem('not-allowed')
  if (newest.version !== body.version) return problem('changed-meanwhile')
  const wrong = checkRecord(newest.kind, body.fields)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const next = {
    ...newest,
    version: body.version + 1,
    fields: body.fields,
    by: caller.name,
    on: londonDay(now),
  }
  return (await saveRecord(next)) ? next : problem('changed-meanwhile')
})
