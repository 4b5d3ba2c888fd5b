import { problem } from '#shared/api/problem.ts'
import { mayRead } from '#shared/learning/may-record.ts'
import { getRecord } from '#shared/learning/record-endpoints.ts'
import { handle } from '../http/handle.ts'
import { recordVersions } from './record-store.ts'

export const handler = handle(getRecord, async ({ params, caller }) => {
  const versions = await recordVersions(params.record)
  const [newest] = versions
  // Another agency’s is answered like one that never was.
  return newest && mayRead(caller, newest) ? { versions } : problem('not-found')
})
