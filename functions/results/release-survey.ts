import { createHmac } from 'node:crypto'
import { closingTime, type Wave } from '#shared/distribution/wave.ts'
import { attackWith } from '#shared/results/attack.ts'
import { blurBase, blurQuarantined } from '#shared/results/blur.ts'
import { breakDown, tellGroup } from '#shared/results/break-down.ts'
import { countReach } from '#shared/results/count-reach.ts'
import { countWarmUps } from '#shared/results/count-warm-ups.ts'
import type { Release } from '#shared/results/release.ts'
import { algorithm, fewest } from '#shared/results/rules.ts'
import { summarise } from '#shared/results/summarise.ts'
import { distributionsOf } from '../distribution/distribution-store.ts'
import { unwrapPrivateKey } from '../keys/unwrap-key.ts'
import { readSettings } from '../settings/settings-store.ts'
import { findSurvey } from '../survey/survey-store.ts'
import { openAnswers } from './open-answers.ts'
import { openPool } from './open-pool.ts'
import { placePeople } from './place-people.ts'
import { poolAnswers } from './pool-answers.ts'
import { settlePool } from './pool-store.ts'
import { findFrozen, freezeRelease } from './release-store.ts'
import { loadSolver } from './solve.ts'

/**
 * One survey's results in one closed wave, together with what earlier waves left waiting. Answers are opened in
 * memory, counted, blurred and frozen; no opened answer and no tally is written anywhere. The intake of a closed
 * wave does not change, so this may run again from the start after any crash, or twice at once: one release is frozen.
 */
export async function releaseSurvey(wave: Wave, survey: string, now: number): Promise<void> {
  if (!(await findFrozen(wave.wave, survey))) await freeze(wave, survey)
  const frozen = await findFrozen(wave.wave, survey)
  if (frozen) await settlePool(frozen, now)
}

async function freeze(wave: Wave, survey: string): Promise<void> {
  const planned = wave.plan.find((plan) => plan.survey === survey)
  const published = planned && (await findSurvey(survey, planned.version))
  const privateKey = await unwrapPrivateKey(wave.wave, 'answers')
  if (!planned || !published || !privateKey)
    throw new Error('a planned survey or the key of its wave is gone')
  const { version, definition } = published
  const all = (await distributionsOf(wave.wave)).filter((it) => it.survey === survey)
  const handouts = all.filter(({ excluded }) => !excluded)
  const leftOut = all.length - handouts.length

  const pool = await openPool(wave, published)
  const own = await openAnswers(
    privateKey,
    wave.wave,
    published,
    new Set(handouts.map((it) => it.distribution)),
  )
  const responses = [...pool.responses, ...own.responses]
  const answers = responses.map((it) => it.answers)
  const enough = responses.length >= fewest
  if (!enough) await poolAnswers(wave.wave, published, own.responses)
  const before = enough ? pool.before : []
  const [breakdown] = planned.breakdowns
  const groups = breakDown(breakdown, placePeople(breakdown?.by, own, pool, handouts))
  const reach = countReach(handouts, enough ? own.from : undefined, await readSettings())
  const quarantined = blurQuarantined(own.quarantined, !enough)
  const warmUps = enough ? countWarmUps(definition, answers) : undefined
  // Keyed, and in the order of themselves: it tells neither that there were none nor which came first.
  const digests = [...own.digests, ...pool.digests].sort().join()
  const release: Release = {
    wave: wave.wave,
    waveTitle: wave.title,
    survey,
    version,
    title: definition.title,
    audience: definition.audience,
    voice: definition.voice,
    ...(definition.checked ? { checked: definition.checked } : {}),
    opened: [dayOf(Date.parse(wave.opens)), ...before.map(({ opened }) => opened)].sort()[0] ?? '',
    frozenOn: dayOf(closingTime(wave)),
    ...(before.length > 0 ? { together: before.map(({ waveTitle }) => waveTitle) } : {}),
    ...(wave.madeUp ? { madeUp: true } : {}),
    algorithm,
    planHash: wave.planHash,
    inputHash: createHmac('sha256', privateKey).update(digests).digest('hex'),
    expected: [...handouts, ...before].reduce((sum, { expected }) => sum + expected, 0),
    ...(enough ? { answered: blurBase(responses.length) } : {}),
    ...(reach.length > 0 ? { reach } : {}),
    ...(quarantined ? { quarantined } : {}),
    ...(leftOut > 0 ? { leftOut } : {}),
    ...(warmUps ? { warmUps } : {}),
    ...(breakdown && enough ? { brokenDown: { by: breakdown.by, groups: groups.map(tellGroup) } } : {}),
    results: enough
      ? summarise(definition, planned.questions, answers, attackWith(await loadSolver()), groups)
      : [],
  }
  await freezeRelease(release, enough ? pool.responses.map(({ id }) => id) : [])
}

const dayOf = (time: number): string =>
  new Date(time).toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
