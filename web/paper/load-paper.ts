import { isProblem, type Problem, problem } from '#shared/api/problem.ts'
import { waveOf } from '#shared/distribution/distribution.ts'
import {
  type DistributionView,
  listDistributions,
  listWaves,
  type WaveView,
} from '#shared/distribution/distribution-endpoints.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { getSurvey } from '#shared/survey/survey-endpoints.ts'
import { call } from '#web/staff/call.ts'

export interface Paper {
  definition: Survey
  settings: Settings
  wave: WaveView
  handOut: DistributionView
  /** The same survey of the same agency behind one link for everybody, if it has that too. */
  onPhone: DistributionView | undefined
}

/** All that the paper of a hand-out is made from. */
export async function loadPaper(distribution: string): Promise<Paper | Problem> {
  const [waves, handOuts, settings] = await Promise.all([
    call(listWaves, {}),
    call(listDistributions, { params: { wave: waveOf(distribution) } }),
    call(getSettings, {}),
  ])
  if (isProblem(waves)) return waves
  if (isProblem(handOuts)) return handOuts
  if (isProblem(settings)) return settings
  const wave = waves.waves.find((it) => it.wave === waveOf(distribution))
  const handOut = handOuts.distributions.find((it) => it.distribution === distribution)
  if (!wave || handOut?.mode !== 'paper') return problem('not-found')
  const { survey, version, agency } = handOut
  const published = await call(getSurvey, { params: { survey, version } })
  if (isProblem(published)) return published
  const onPhone = handOuts.distributions.find(
    (it) =>
      it.kind === 'open' &&
      it.mode === 'alone' &&
      it.state !== 'closed' &&
      it.survey === survey &&
      it.agency === agency,
  )
  return { definition: published.definition, settings: settings.settings, wave, handOut, onPhone }
}
