import { afterEach, expect, test, vi } from 'vitest'
import { handler as close } from '#functions/distribution/close-wave.ts'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { handler as list } from '#functions/distribution/list-waves.ts'
import { handler as open } from '#functions/distribution/open-wave.ts'
import { findWave } from '#functions/distribution/wave-store.ts'
import { findKeys } from '#functions/keys/key-store.ts'
import { newestLessons } from '#functions/learning/lesson-store.ts'
import { releasesOf } from '#functions/results/release-store.ts'
import { handler as publish } from '#functions/survey/publish-survey.ts'
import { findSurvey } from '#functions/survey/survey-store.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { closeWave, listWaves, openWave } from '#shared/distribution/distribution-endpoints.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { answerWith, handOut, lead, linksOf, north } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'
import { release } from '../../support/released.ts'
import { setUpOnce } from '../../support/set-up.ts'

afterEach(() => vi.useRealTimers())

const hours = (count: number) => new Date(Date.now() + count * 3600_000).toISOString()
const survey = parentCarer.id

async function bodyWith(times: object) {
  await setUpOnce()
  const { version } = await callFor(publishSurvey, publish, {
    ...lead,
    params: { survey },
    body: parentCarer,
  })
  return { title: 'Spring', checks: madeUpChecks(hours(24 * 420)), surveys: [{ survey, version }], ...times }
}

/** A round that opens in a day, with a hand-out and a link. */
async function coming() {
  const body = await bodyWith({ opens: hours(24), closes: hours(48) })
  const { wave } = await callFor(openWave, open, { ...lead, body })
  const it = await handOut({ wave }, north)
  const [token] = await linksOf(it, north, 1)
  const stored = await findDistribution(it.distribution)
  const published = await findSurvey(survey, it.version)
  if (!stored || !published) throw new Error('not stored')
  const handout = { wave, distribution: it.distribution, survey: published, publicKeys: stored.publicKeys }
  return { wave, distribution: it.distribution, token, handout }
}
const stateOf = async (wave: string) =>
  (await callFor(listWaves, list, lead)).waves.find((it) => it.wave === wave)?.state

test.each([
  [{ closes: hours(-1) }, 'closes'],
  [{ opens: hours(-2), closes: hours(24) }, 'opens'],
  [{ opens: hours(5), closes: hours(4) }, 'closes'],
  [{ closes: hours(24 * 400) }, 'closes'],
  [{ opens: hours(24 * 400), closes: hours(24 * 410) }, 'opens'],
  [{ opens: 'tomorrow', closes: hours(24) }, 'opens'],
  [{ closes: hours(48), checks: madeUpChecks(hours(-24 * 28)) }, 'checks.tellOn'],
  [{ closes: hours(48), checks: { ...madeUpChecks(hours(48)), benefits: ' ' } }, 'checks.benefits'],
  [{ closes: hours(48), checks: { ...madeUpChecks(hours(48)), rung: 'token' } }, 'checks.rung'],
  [{ closes: hours(48), checks: { ...madeUpChecks(hours(48)), accepted: false } }, 'checks.accepted'],
  [{ closes: hours(48), checks: undefined }, 'checks'],
  [{}, 'closes'],
])('%j is refused at %s, and nothing is made', async (times, at) => {
  const reply = await call(open, { ...lead, body: await bodyWith(times) })
  expect(reply).toMatchObject({ status: 400, body: { errors: [{ at }] } })
  expect((await callFor(listWaves, list, lead)).waves.filter(({ title }) => title === 'Spring')).toEqual([])
})

test('a round to come has hand-outs and links, opens by itself, and takes answers then', async () => {
  const round = await coming()
  expect(await stateOf(round.wave)).toBe('coming')
  expect((await answerWith(round, round.distribution, round.token)).status).toBe(404)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 3600_000 })
  expect(await stateOf(round.wave)).toBe('open')
  expect((await answerWith(round, round.distribution, round.token)).status).toBe(200)
})

test('a round to come can be called off: it never opens, and has no results and no lessons', async () => {
  const round = await coming()
  const params = { wave: round.wave }
  const off = await callFor(closeWave, close, { ...lead, params })
  expect(off.state).toBe('called-off')
  expect((await callFor(closeWave, close, { ...lead, params })).version).toBe(off.version)
  await release()
  expect(await releasesOf(round.wave)).toEqual([])
  expect((await newestLessons()).filter(({ evidence }) => evidence?.wave === round.wave)).toEqual([])
  expect((await findKeys(round.wave))?.link).toBeUndefined()
  expect((await findWave(round.wave))?.released).toBeDefined()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 3600_000 })
  expect(await stateOf(round.wave)).toBe('called-off')
  expect((await answerWith(round, round.distribution, round.token)).status).toBe(404)
})

test('an answer that slipped in before a round was called off is not thrown away unread', async () => {
  const round = await coming()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 3600_000 })
  expect((await answerWith(round, round.distribution, round.token)).status).toBe(200)
  vi.useRealTimers()
  await callFor(closeWave, close, { ...lead, params: { wave: round.wave } })
  await release()
  expect(await releasesOf(round.wave)).toMatchObject([{ wave: round.wave, survey }])
})
