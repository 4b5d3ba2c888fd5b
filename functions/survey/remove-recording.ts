import { problem } from '#shared/api/problem.ts'
import { removeRecording } from '#shared/survey/recording-endpoints.ts'
import { handle } from '../http/handle.ts'
import { findRecordable } from './find-recordable.ts'
import { recordedNow } from './recorded-now.ts'
import { deleteRecording } from './recording-store.ts'

export const handler = handle(removeRecording, async ({ params }) => {
  if (!(await findRecordable(params))) return problem('not-found')
  await deleteRecording(params)
  return recordedNow(params)
})
