import type { Api } from '#infra/operate/api.ts'
import { type Survey, SurveyVersion } from '#shared/survey/survey.ts'
import { openPublished } from './open-published.ts'

/** A survey published, in a round of its own, with one open hand-out. */
export async function openSurvey(lead: Api, survey: Survey): Promise<{ wave: string; distribution: string }> {
  const { version } = SurveyVersion.parse(await lead.post(`/api/surveys/${survey.id}/versions`, survey))
  return openPublished(lead, survey.id, version, survey.title)
}
