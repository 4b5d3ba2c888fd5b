import type { Api } from '#infra/operate/api.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { DistributionView, WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { type Survey, SurveyVersion } from '#shared/survey/survey.ts'

/** Publishes a survey and hands it out in a round of its own. Returns the hand-out. */
export async function handOutSurvey(lead: Api, survey: Survey): Promise<string> {
  const { version } = SurveyVersion.parse(await lead.post(`/api/surveys/${survey.id}/versions`, survey))
  const closes = new Date(Date.now() + 24 * 3600_000).toISOString()
  const { wave } = WaveView.parse(
    await lead.post('/api/waves', {
      title: 'Bench',
      closes,
      checks: madeUpChecks(closes),
      surveys: [{ survey: survey.id, version }],
    }),
  )
  const made = await lead.post(`/api/waves/${wave}/distributions`, {
    agency: 'family-hub-north',
    survey: survey.id,
    kind: 'open',
    expected: 60,
  })
  return DistributionView.parse(made).distribution
}
