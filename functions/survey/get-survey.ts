import { problem } from '#shared/api/problem.ts'
import { getSurvey } from '#shared/survey/survey-endpoints.ts'
import { handle } from '../http/handle.ts'
import { findSurvey } from './survey-store.ts'

export const handler = handle(
  getSurvey,
  async ({ params }) => (await findSurvey(params.survey, params.version)) ?? problem('not-found'),
)
