import { isProblem, type Problem, problem } from '#shared/api/problem.ts'
import { waveOf } from '#shared/distribution/distribution.ts'
import {
  type DistributionView,
  listDistributions,
  listWaves,
  type WaveView,
} from '#shared/distribution/distribution-endpoints.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import { call } from '#web/staff/call.ts'
import type { KnownSurvey } from './known-surveys.ts'

export interface LoadedHandOut {
  handOut: DistributionView
  round: WaveView
  survey: KnownSurvey | undefined
  /** The agency’s name. */
  agency: string
}

/** A hand-out with all that its page says of it. One of another agency is not there. */
export async function loadHandOut(id: string): Promise<LoadedHandOut | Problem> {
  const wave = waveOf(id)
  const [handOuts, waves, surveys, settings] = await Promise.all([
    call(listDistributions, { params: { wave } }),
    call(listWaves, {}),
    call(listSurveys, {}),
    call(getSettings, {}),
  ])
  if (isProblem(handOuts)) return handOuts
  if (isProblem(waves)) return waves
  if (isProblem(surveys)) return surveys
  if (isProblem(settings)) return settings
  const handOut = handOuts.distributions.find(({ distribution }) => distribution === id)
  const round = waves.waves.find((it) => it.wave === wave)
  if (!handOut || !round) return problem('not-found')
  const agencies = settings.settings.agencies?.agencies ?? []
  return {
    handOut,
    round,
    survey: surveys.surveys.find(({ survey }) => survey === handOut.survey),
    agency: agencies.find(({ id: known }) => known === handOut.agency)?.name ?? handOut.agency,
  }
}
