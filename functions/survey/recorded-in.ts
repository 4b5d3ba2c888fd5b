import { createHash } from 'node:crypto'
import type { Language } from '#shared/survey/language.ts'
import { recordedAs } from '#shared/survey/recording.ts'
import type { RecordedIn } from '#shared/survey/recording-endpoints.ts'
import type { VersionWithRecordings } from './survey-store.ts'

/** What of a version is recorded in one language, in the order of its questions. The hash stands for the sound of it all. */
export function recordedIn({ definition, recorded }: VersionWithRecordings, language: Language): RecordedIn {
  const found = definition.questions.flatMap(({ id }) => {
    const it = recorded[recordedAs(language, id)]
    return it ? [{ id, digest: it.digest }] : []
  })
  const hash = createHash('sha256').update(JSON.stringify(found)).digest('base64url').slice(0, 16)
  return { language, hash, questions: found.map(({ id }) => id) }
}
