import { problem } from '#shared/api/problem.ts'
import { readMp3 } from '#shared/survey/read-mp3.ts'
import { mostTogether, recordedAs, tooMany } from '#shared/survey/recording.ts'
import { keepRecording } from '#shared/survey/recording-endpoints.ts'
import { handle } from '../http/handle.ts'
import { findRecordable } from './find-recordable.ts'
import { recordedNow } from './recorded-now.ts'
import { saveRecording } from './recording-store.ts'

export const handler = handle(keepRecording, async ({ params, body }) => {
  const sound = readMp3(Uint8Array.from(Buffer.from(body.mp3, 'base64')))
  if ('wrong' in sound) return problem('not-valid', [{ at: 'mp3', say: sound.wrong }])
  const found = await findRecordable(params)
  if (!found) return problem('not-found')
  const own = recordedAs(params.language, params.question)
  const others = Object.entries(found.recorded).filter(
    ([place]) => place !== own && place.startsWith(recordedAs(params.language, '')),
  )
  const together = others.reduce((sum, [, { size }]) => sum + size, sound.length)
  if (together > mostTogether) return problem('not-valid', [{ at: 'mp3', say: tooMany }])
  return (await saveRecording(params, sound)) ? recordedNow(params) : problem('not-found')
})
