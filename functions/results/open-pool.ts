import { createHash } from 'node:crypto'
import type { Wave } from '#shared/distribution/wave.ts'
import { openerFor } from '#shared/response/seal.ts'
import type { Release } from '#shared/results/release.ts'
import { isComparable } from '#shared/survey/is-comparable.ts'
import type { SurveyVersion } from '#shared/survey/survey.ts'
import { poolOf } from '../keys/make-keys.ts'
import { unwrapPrivateKey } from '../keys/unwrap-key.ts'
import { findSurvey } from '../survey/survey-store.ts'
import { checkOpened, type OpenedResponse } from './check-opened.ts'
import { claim, waitingFor } from './pool-store.ts'
import { allCounted, findFrozen } from './release-store.ts'

export interface OpenedPool {
  responses: OpenedResponse[]
  /** The quiet releases of the earlier waves that they come from. */
  before: Release[]
  digests: string[]
}

/** Opens what earlier waves left waiting for this survey, as far as it fits and no other wave has it. */
export async function openPool(wave: Wave, survey: SurveyVersion): Promise<OpenedPool> {
  const privateKey = await unwrapPrivateKey(poolOf(survey.survey), 'answers')
  const counted = await allCounted()
  const before = new Map<string, Release>()
  const pool: OpenedPool = { responses: [], before: [], digests: [] }
  if (!privateKey) return pool
  const open = await openerFor(privateKey)
  for await (const waiting of waitingFor(survey.survey)) {
    const { version } = waiting
    const quiet = before.get(waiting.wave) ?? (await findQuiet(waiting.wave, survey.survey))
    if (counted.has(waiting.id) || !quiet || !(await fits(quiet, wave, survey))) continue
    if (!(await claim(waiting, wave.wave))) continue
    before.set(quiet.wave, quiet)
    const of = { wave: waiting.wave, distribution: '', survey: survey.survey, version }
    const value = await open({ purpose: 'pool', ...of }, waiting.answers)
    const response = checkOpened(survey.definition, value)
    if (!response) throw new Error('a pooled answer does not fit its survey')
    pool.responses.push(response)
    pool.digests.push(createHash('sha256').update(waiting.answers).digest('hex'))
  }
  return { ...pool, before: [...before.values()].sort((a, b) => (a.frozenOn < b.frozenOn ? -1 : 1)) }
}

/** Only what a frozen, quiet release left waiting may be counted: everything else is counted, or about to be. */
async function findQuiet(wave: string, survey: string): Promise<Release | undefined> {
  const frozen = await findFrozen(wave, survey)
  return frozen?.release.answered ? undefined : frozen?.release
}

/** Of another wave, asked alike, and both of families or both made up. */
async function fits(quiet: Release, wave: Wave, now: SurveyVersion): Promise<boolean> {
  if (quiet.wave === wave.wave || quiet.madeUp !== wave.madeUp) return false
  if (quiet.version === now.version) return true
  const then = await findSurvey(quiet.survey, quiet.version)
  return then !== undefined && isComparable(then.definition, now.definition)
}
