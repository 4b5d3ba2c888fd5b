import { problem } from '#shared/api/problem.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { retireSurvey } from '#shared/survey/survey-endpoints.ts'
import { handle } from '../http/handle.ts'
import { findSurvey, markRetired } from './survey-store.ts'

export const handler = handle(retireSurvey, async ({ params: { survey, version }, now }) => {
  await markRetired(survey, version, londonDay(now))
  return (await findSurvey(survey, version)) ?? problem('not-found')
})
