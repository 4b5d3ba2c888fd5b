import type { Api } from '#infra/operate/api.ts'
import { readPublicKeys } from '#infra/operate/read-public-keys.ts'
import {
  DistributionView,
  listDistributions,
  listWaves,
} from '#shared/distribution/distribution-endpoints.ts'
import type { Handout } from '#shared/response/seal-response.ts'
import { SurveyVersion } from '#shared/survey/survey.ts'

/** The hand-out that a newly started system has open, with the keys as its page shows them. */
export async function openHandout(lead: Api): Promise<Handout> {
  const { waves } = listWaves.ok.body.parse(await lead.get('/api/waves'))
  const wave = waves.find(({ state }) => state === 'open')?.wave ?? ''
  const { distributions } = listDistributions.ok.body.parse(
    await lead.get(`/api/waves/${wave}/distributions`),
  )
  const [it] = distributions
  const { distribution, survey, version } = DistributionView.parse(it)
  const published = SurveyVersion.parse(await lead.get(`/api/surveys/${survey}/versions/${version}`))
  return {
    wave,
    distribution,
    survey: published,
    publicKeys: await readPublicKeys(lead.origin, distribution),
  }
}
