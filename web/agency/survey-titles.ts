/** What each survey is called, by its id. */
export type SurveyTitles = ReadonlyMap<string, string>

export const surveyTitles = (surveys: readonly { survey: string; title: string }[]): SurveyTitles =>
  new Map(surveys.map(({ survey, title }) => [survey, title]))
