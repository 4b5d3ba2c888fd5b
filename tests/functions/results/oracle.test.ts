// Whole rounds, sealed on phones and counted by the release, against a database engine that was told of every person apart:
// in several languages, by two ways of answering, with answers taken out, and with those that waited since an earlier version.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handler as closeHandler } from '#functions/distribution/close-wave.ts'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { handler as distributionHandler } from '#functions/distribution/open-distribution.ts'
import { handler as waveHandler } from '#functions/distribution/open-wave.ts'
import { handler as submit } from '#functions/response/submit-response.ts'
import { handler as withdraw } from '#functions/response/withdraw-response.ts'
import { handler as publishHandler } from '#functions/survey/publish-survey.ts'
import { findSurvey } from '#functions/survey/survey-store.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import type { Mode } from '#shared/distribution/distribution.ts'
import { closeWave, openDistribution, openWave } from '#shared/distribution/distribution-endpoints.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { badlyToWell } from '#shared/library/scales.ts'
import type { Answers } from '#shared/response/answers.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { lead } from '../../support/agencies.ts'
import { answersTo } from '../../support/answer-sets.ts'
import { call, callFor } from '../../support/call.ts'
import { expectTrue, Oracle } from '../../support/oracle.ts'
import { emptyPool, findRelease, release } from '../../support/released.ts'
import { setUpOnce } from '../../support/set-up.ts'

const survey = parentCarer.id
const people = (many: number, seed: number): Answers[] =>
  fc
    .sample(answersTo(parentCarer), { numRuns: many, seed })
    .map(
      (all, place) =>
        keepAsked(parentCarer, { ...all, ...home(place), p6: all['p6'] ?? 'often' }, {}).answers,
    )

/** One pair that everybody answers, so that it can be shown by group. */
const home = (place: number): Answers => {
  const answer = (at: number): string => badlyToWell[at % badlyToWell.length]?.id ?? ''
  return { 'p1-then': answer(place), 'p1-now': answer(place * 3 + 1) }
}

async function openRound(definition: Survey, breakdown?: object) {
  await setUpOnce()
  const { version } = await callFor(publishSurvey, publishHandler, {
    ...lead,
    params: { survey },
    body: definition,
  })
  const closes = new Date(Date.now() + 24 * 3600_000).toISOString()
  const body = {
    title: 'Oracle',
    closes,
    checks: madeUpChecks(closes),
    surveys: [{ survey, version, ...(breakdown ? { breakdown } : {}) }],
  }
  const { wave } = await callFor(openWave, waveHandler, { ...lead, body })
  const published = await findSurvey(survey, version)
  if (!published) throw new Error('not published')

  async function handOut(mode: Mode, agency = 'family-hub-north') {
    const body = { agency, survey, kind: 'open', expected: 200, mode, languages: ['en'] }
    const it = await callFor(openDistribution, distributionHandler, { ...lead, params: { wave }, body })
    const stored = await findDistribution(it.distribution)
    if (!stored || !published) throw new Error('not stored')
    const handout = { wave, distribution: it.distribution, survey: published, publicKeys: stored.publicKeys }
    return async (answers: Answers, language: string) => {
      const sealing = await sealOnPhone(
        {
          ...handout,
          survey: { ...published, definition: { ...published.definition, language: language as 'en' } },
        },
        { answers },
      )
      const params = { distribution: it.distribution }
      expect(await call(submit, { params, body: sealing.submission })).toMatchObject({ status: 200 })
      return () => call(withdraw, { params, body: { code: sealing.code } })
    }
  }
  const close = () => callFor(closeWave, closeHandler, { ...lead, params: { wave } })
  return { wave, handOut, close }
}

const byMode = { by: 'mode', share: 50, expected: { alone: 120, assisted: 100 } }
const languages = ['en', 'cy', 'ur', 'pl']

/** Everybody sends, in one language or another; every sixth takes it out again. What stays is told to the engine. */
async function sendAll(
  send: (answers: Answers, language: string) => Promise<() => unknown>,
  all: Answers[],
): Promise<Answers[]> {
  const stay: Answers[] = []
  for (const [place, answers] of all.entries()) {
    const takeOut = await send(answers, languages[place % languages.length] ?? 'en')
    if (place % 6 === 5) await takeOut()
    else stay.push(answers)
  }
  return stay
}

test('in four languages, two ways of answering, and with answers taken out: as the engine counts it', async () => {
  await emptyPool()
  const round = await openRound(parentCarer, byMode)
  const alone = await sendAll(await round.handOut('alone'), people(54, 1))
  const assisted = await sendAll(await round.handOut('assisted', 'riverside-school'), people(54, 2))
  await round.close()
  await release()
  const frozen = await findRelease(round.wave)
  const [oracle, one, other] = [[...alone, ...assisted], alone, assisted].map(
    (all) => new Oracle(parentCarer, all ?? []),
  )
  if (!frozen || !oracle || !one || !other) throw new Error('no release')
  const ids = frozen.brokenDown?.groups.map(({ id, title }) => `${id} ${title}`)
  expect(ids).toEqual([
    'group-1 On their own phone or computer',
    'group-2 With somebody beside them, On a shared tablet, On paper',
  ])
  const through = frozen.reach?.map(({ name, expected, answered }, place) => {
    const truth = [alone, assisted][place]?.length ?? 0
    return [name, expected, answered && answered.low <= truth && truth <= answered.high]
  })
  expect(through).toEqual([
    ['Family Hub North', 200, true],
    ['Riverside School', 200, true],
  ])
  expectTrue(frozen.results, oracle, { 'group-1': one, 'group-2': other })
  for (const kind of ['figures', 'pair'])
    expect(frozen.results.some((it) => it.kind === kind && 'groups' in it)).toBe(true)
  expect(() => expectTrue(frozen.results, one, { 'group-1': one, 'group-2': other })).toThrow() // control: half of them
})

test('with those who waited since an earlier version: as the engine counts them together, and in no groups', async () => {
  await emptyPool()
  const early = await openRound(parentCarer)
  const waited = await sendAll(await early.handOut('alone'), people(8, 3))
  await early.close()
  await release()
  expect((await findRelease(early.wave))?.results).toEqual([])

  const later = await openRound({ ...parentCarer, title: 'For parents and carers, later' }, byMode)
  const own = await sendAll(await later.handOut('alone'), people(40, 4))
  await later.close()
  await release()
  const frozen = await findRelease(later.wave)
  expect([frozen?.together, frozen?.brokenDown?.groups]).toEqual([['Oracle'], []])
  expectTrue(frozen?.results ?? [], new Oracle(parentCarer, [...waited, ...own]))
  expect(frozen?.results.filter(({ kind }) => kind === 'figures' || kind === 'pair').length).toBeGreaterThan(
    3,
  )
})

test('a breakdown for which too few people are expected is refused in plain words, and nothing is opened', async () => {
  await setUpOnce()
  const { version } = await callFor(publishSurvey, publishHandler, {
    ...lead,
    params: { survey },
    body: parentCarer,
  })
  const breakdown = { ...byMode, expected: { alone: 120, assisted: 30 } }
  const closes = new Date(Date.now() + 24 * 3600_000).toISOString()
  const reply = await call(waveHandler, {
    ...lead,
    body: { title: 'Few', closes, checks: madeUpChecks(closes), surveys: [{ survey, version, breakdown }] },
  })
  expect(reply).toMatchObject({
    status: 400,
    body: {
      errors: [{ at: 'breakdown-parent-carer', say: expect.stringMatching(/^Too few people are expected/) }],
    },
  })
})
