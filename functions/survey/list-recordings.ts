import { problem } from '#shared/api/problem.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import { listRecordings } from '#shared/survey/recording-endpoints.ts'
import { handle } from '../http/handle.ts'
import { recordedIn } from './recorded-in.ts'
import { findWithRecordings } from './survey-store.ts'

export const handler = handle(listRecordings, async ({ params }) => {
  const found = await findWithRecordings(params.survey, params.version)
  return found
    ? { recorded: languagesOf(found.definition).map((language) => recordedIn(found, language)) }
    : problem('not-found')
})
