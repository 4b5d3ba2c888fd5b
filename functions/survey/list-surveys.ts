import { languagesOf } from '#shared/survey/languages-of.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import { handle } from '../http/handle.ts'
import { newestSurveys } from './survey-store.ts'

export const handler = handle(listSurveys, async () => ({
  surveys: (await newestSurveys()).map(({ survey, version, publishedOn, definition, retired }) => ({
    survey,
    version,
    publishedOn,
    title: definition.title,
    audience: definition.audience,
    voice: definition.voice,
    languages: languagesOf(definition),
    checked: definition.checked !== undefined,
    ...(retired ? { retired } : {}),
  })),
}))
