import { problem } from '#shared/api/problem.ts'
import { recordedAs } from '#shared/survey/recording.ts'
import { getRecordings } from '#shared/survey/recording-endpoints.ts'
import { around } from '../http/around.ts'
import { refuseAsJson } from '../http/json.ts'
import { recordedIn } from './recorded-in.ts'
import { readSounds } from './recording-store.ts'
import { findWithRecordings } from './survey-store.ts'

export const handler = around(getRecordings, async ({ params }) => {
  const { survey, version, language } = params
  const found = await findWithRecordings(survey, version)
  if (!found) return refuseAsJson(problem('not-found'))
  const { hash, questions } = recordedIn(found, language)
  if (hash !== params.hash || questions.length === 0) return refuseAsJson(problem('not-found'))
  const sounds = await readSounds(params)
  const files = questions.map((id) => {
    const sound = sounds.get(id)
    return sound?.digest === found.recorded[recordedAs(language, id)]?.digest ? sound?.mp3 : ''
  })
  return { statusCode: 200, headers, body: JSON.stringify(files) }
})

/** The same for everybody, and under its address always the same. A day, so that a voice that is removed is soon gone. */
const headers = {
  'content-type': 'application/json',
  'cache-control': 'public, max-age=86400, immutable',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'cross-origin-resource-policy': 'same-origin',
}
