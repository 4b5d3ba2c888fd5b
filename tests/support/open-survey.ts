import type { Api } from '#infra/operate/api.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { openDistribution, openWave } from '#shared/distribution/distribution-endpoints.ts'
import { type Survey, SurveyVersion } from '#shared/survey/survey.ts'

/** A survey published, in a round of its own, with one open hand-out. */
export async function openSurvey(lead: Api, survey: Survey): Promise<{ wave: string; distribution: string }> {
  const closes = new Date(Date.now() + 24 * 3600_000).toISOString()
  const { version } = SurveyVersion.parse(await lead.post(`/api/surveys/${survey.id}/versions`, survey))
  const surveys = [{ survey: survey.id, version }]
  const { wave } = openWave.ok.body.parse(
    await lead.post('/api/waves', { title: survey.title, closes, checks: madeUpChecks(closes), surveys }),
  )
  const body = { agency: 'family-hub-north', survey: survey.id, kind: 'open', mode: 'alone', expected: 60 }
  const made = await lead.post(`/api/waves/${wave}/distributions`, body)
  return { wave, distribution: openDistribution.ok.body.parse(made).distribution }
}
