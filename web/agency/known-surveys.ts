import type { listSurveys } from '#shared/survey/survey-endpoints.ts'
import type { Got } from '#web/staff/call.ts'

export type KnownSurvey = Got<typeof listSurveys>['surveys'][number]

/** What each published survey is called and whom it is for, by its id. */
export type KnownSurveys = ReadonlyMap<string, KnownSurvey>

export const knownSurveys = (surveys: readonly KnownSurvey[]): KnownSurveys =>
  new Map(surveys.map((it) => [it.survey, it]))
