import { problem } from '#shared/api/problem.ts'
import { checkSurvey } from '#shared/survey/check-survey.ts'
import { publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { handle } from '../http/handle.ts'
import { newestSurvey, saveSurvey } from './survey-store.ts'

export const handler = handle(publishSurvey, async ({ params, body, now }) => {
  const wrong = checkSurvey(body)
  if (body.id !== params.survey) wrong.push('The survey’s name and its address are not the same.')
  if (wrong.length > 0)
    return problem(
      'survey-not-ready',
      wrong.map((say) => ({ at: 'questions', say })),
    )
  const newest = await newestSurvey(params.survey)
  const version = {
    survey: params.survey,
    version: (newest?.version ?? 0) + 1,
    publishedOn: new Date(now).toISOString().slice(0, 10),
    definition: body,
  }
  return (await saveSurvey(version)) ? version : problem('changed-meanwhile')
})
