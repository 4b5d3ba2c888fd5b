import { problem } from '#shared/api/problem.ts'
import { listVersions } from '#shared/survey/survey-endpoints.ts'
import { handle } from '../http/handle.ts'
import { surveyVersions } from './survey-store.ts'

export const handler = handle(listVersions, async ({ params }) => {
  const versions = await surveyVersions(params.survey)
  return versions.length > 0 ? { versions } : problem('not-found')
})
