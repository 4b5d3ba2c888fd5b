import { mayRead } from '#shared/learning/may-record.ts'
import { listRecords } from '#shared/learning/record-endpoints.ts'
import { handle } from '../http/handle.ts'
import { newestRecords } from './record-store.ts'

export const handler = handle(listRecords, async ({ caller }) => {
  const records = (await newestRecords()).filter((record) => mayRead(caller, record))
  return { records: records.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)) }
})
