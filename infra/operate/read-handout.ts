import type { DistributionView } from '../../shared/distribution/distribution-endpoints.ts'
import type { Handout } from '../../shared/response/seal-response.ts'
import { SurveyVersion } from '../../shared/survey/survey.ts'
import type { Api } from './api.ts'
import { readPublicKeys } from './read-public-keys.ts'

/** What a phone needs to answer a hand-out. */
export async function readHandout(
  staff: Api,
  { wave, distribution, survey, version }: DistributionView,
): Promise<Handout & { survey: SurveyVersion }> {
  const published = SurveyVersion.parse(await staff.get(`/api/surveys/${survey}/versions/${version}`))
  return {
    wave,
    distribution,
    survey: published,
    publicKeys: await readPublicKeys(staff.origin, distribution),
  }
}
