import { createHash } from 'node:crypto'
import type { Wave } from '#shared/distribution/wave.ts'
import { open } from '#shared/response/seal.ts'
import { isComparable } from '#shared/survey/is-comparable.ts'
import type { SurveyVersion } from '#shared/survey/survey.ts'
import { findWave } from '../distribution/wave-store.ts'
import { poolOf } from '../keys/make-keys.ts'
import { unwrapPrivateKey } from '../keys/unwrap-key.ts'
import { findSurvey } from '../survey/survey-store.ts'
import { checkOpened, type OpenedResponse } from './check-opened.ts'
import { claim, type Waiting, waitingFor } from './pool-store.ts'

export interface OpenedPool {
  responses: OpenedResponse[]
  /** The earlier waves that they come from. */
  waves: string[]
  digests: string[]
}

/** Opens what earlier waves left waiting for this survey, as far as it is comparable and no other wave has it. */
export async function openPool(wave: Wave, survey: SurveyVersion): Promise<OpenedPool> {
  const privateKey = await unwrapPrivateKey(poolOf(survey.survey), 'answers')
  const waves = new Set<string>()
  const pool: OpenedPool = { responses: [], waves: [], digests: [] }
  if (!privateKey) return pool
  for await (const waiting of waitingFor(survey.survey)) {
    if (waiting.wave === wave.wave || !(await fits(waiting, wave, survey))) continue
    if (!(await claim(waiting, wave.wave))) continue
    const { version } = waiting
    const binding = {
      purpose: 'pool',
      wave: waiting.wave,
      distribution: '',
      survey: survey.survey,
      version,
    } as const
    const response = checkOpened(survey.definition, await open(privateKey, binding, waiting.answers))
    if (!response) throw new Error('a pooled answer does not fit its survey')
    pool.responses.push(response)
    pool.digests.push(createHash('sha256').update(waiting.answers).digest('hex'))
    waves.add(waiting.wave)
  }
  return { ...pool, waves: [...waves].sort() }
}

/** Asked alike, and both of families or both made up. */
async function fits(
  { survey, version, ...waiting }: Waiting,
  wave: Wave,
  now: SurveyVersion,
): Promise<boolean> {
  if ((await findWave(waiting.wave))?.madeUp !== wave.madeUp) return false
  if (version === now.version) return true
  const then = await findSurvey(survey, version)
  return then !== undefined && isComparable(then.definition, now.definition)
}
