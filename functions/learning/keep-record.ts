import { randomUUID } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { checkRecord } from '#shared/learning/check-record.ts'
import { mayWrite } from '#shared/learning/may-record.ts'
import { keepRecord } from '#shared/learning/record-endpoints.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import { checkAgency } from '#shared/settings/check-agency.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { saveRecord } from './record-store.ts'

export const handler = handle(keepRecord, async ({ body: { kind, agency, fields }, caller, now }) => {
  const own = registers[kind].ofAgency ? (agency ?? '') : undefined
  if (!mayWrite(caller, kind, own)) return problem('not-allowed')
  const unknown = own === undefined ? undefined : checkAgency(await readSettings(), own)
  const wrong = [...(unknown ? [{ at: 'agency', say: unknown }] : []), ...checkRecord(kind, fields)]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const record = {
    record: randomUUID(),
    version: 1,
    kind,
    ...(own ? { agency: own } : {}),
    fields,
    by: caller.name,
    on: londonDay(now),
  }
  await saveRecord(record)
  return record
})
