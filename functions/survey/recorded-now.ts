import { type Problem, problem } from '#shared/api/problem.ts'
import type { RecordedIn } from '#shared/survey/recording-endpoints.ts'
import { findRecordable } from './find-recordable.ts'
import { recordedIn } from './recorded-in.ts'

/** What is recorded in a language after a change. */
export async function recordedNow(
  place: Parameters<typeof findRecordable>[0],
): Promise<RecordedIn | Problem> {
  const found = await findRecordable(place)
  return found ? recordedIn(found, place.language) : problem('not-found')
}
