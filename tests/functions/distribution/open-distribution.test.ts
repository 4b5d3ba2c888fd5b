import { beforeAll, expect, test } from 'vitest'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { handler as issue } from '#functions/distribution/issue-links.ts'
import { handler as list } from '#functions/distribution/list-distributions.ts'
import { handler as open } from '#functions/distribution/open-distribution.ts'
import { handler as submit } from '#functions/response/submit-response.ts'
import { handler as publish } from '#functions/survey/publish-survey.ts'
import { handler as show } from '#functions/survey/show-survey.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { listDistributions } from '#shared/distribution/distribution-endpoints.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { answerWith, bodyFor, handOut, lead, linksOf, north, riverside } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

let round: Round
beforeAll(async () => {
  round = await openRound()
})

const hours = (count: number) => new Date(Date.now() + count * 3600_000).toISOString()
const opened = (body: object) => call(open, { ...north, params: { wave: round.wave }, body })

test.each([
  [{ kind: 'single', mode: 'kiosk' }, 'mode', 'tablet'],
  [{ kind: 'single', mode: 'paper' }, 'mode', 'Paper'],
  [{ kind: 'post' }, 'kind', ''],
  [{ languages: [] }, 'languages', 'Choose at least one language.'],
  [{ languages: ['en', 'en'] }, 'languages', 'Choose each language once.'],
  [{ languages: ['en', 'cy'] }, 'languages', 'no words in Cymraeg'],
  [{ opens: hours(-48) }, 'opens', 'not open yet then'],
  [{ closes: hours(48) }, 'closes', 'closed then'],
  [{ closes: hours(-1) }, 'closes', 'Choose a time to come.'],
  [{ opens: hours(5), closes: hours(4) }, 'closes', 'must close after it opens'],
  [{ survey: 'training' }, 'survey', 'does not have that survey'],
  [{ batches: { 7: { issued: 9, revoked: false } } }, 'body', 'do not know'],
])('%j is refused at %s', async (more, at, say) => {
  const count = (await readTable('Distributions')).length
  const reply = await opened(bodyFor(north.agency, more))
  expect(reply.status).toBe(400)
  expect(reply.body).toMatchObject({ errors: [{ at, say: expect.stringContaining(say) }] })
  expect((await readTable('Distributions')).length).toBe(count)
})

test.each([
  { kind: 'single', mode: 'alone' },
  { kind: 'open', mode: 'alone' },
  { kind: 'single', mode: 'assisted' },
  { kind: 'open', mode: 'assisted' },
  { kind: 'open', mode: 'kiosk' },
])('%j takes answers', async (way) => {
  const { wave, distribution } = await handOut(round, north, way)
  const [token] = await linksOf({ wave, distribution }, north, 1)
  expect((await answerWith(round, distribution, way.kind === 'single' ? token : undefined)).status).toBe(200)
})

test('paper issues no links, and its page opens for nobody', async () => {
  const { wave, distribution } = await handOut(round, north, { kind: 'open', mode: 'paper' })
  const asked = { ...north, params: { wave, distribution }, body: { count: 1 } }
  expect(await call(issue, asked)).toMatchObject({
    status: 409,
    body: { title: 'This hand-out is on paper, so it has no links.' },
  })
  expect((await call(show, { params: { distribution } })).status).toBe(404)
  expect((await answerWith(round, distribution, undefined)).status).toBe(404)
})

test('a hand-out that opens later has links now, and takes answers only in its own times', async () => {
  const { wave, distribution, state } = await handOut(round, north, { opens: hours(2), closes: hours(3) })
  expect(state).toBe('coming')
  const [token] = await linksOf({ wave, distribution }, north, 1)
  expect((await call(show, { params: { distribution } })).status).toBe(404)
  expect((await answerWith(round, distribution, token)).status).toBe(404)
})

test('times are kept in one form, however exactly they were sent', async () => {
  const closes = `${hours(2).slice(0, 19)}Z`
  const { distribution } = await handOut(round, north, { closes })
  expect((await findDistribution(distribution))?.closes).toBe(`${closes.slice(0, 19)}.000Z`)
})

test('a hand-out has the version that was planned, although a newer one was published', async () => {
  const { version: planned } = round.handout.survey
  const newer = { ...parentCarer, title: 'Another title' }
  const params = { survey: parentCarer.id }
  const published = await callFor(publishSurvey, publish, { ...lead, params, body: newer })
  expect(published.version).toBeGreaterThan(planned)

  const { wave, distribution, version } = await handOut(round, north)
  expect(version).toBe(planned)
  const [token] = await linksOf({ wave, distribution }, north, 1)
  expect((await answerWith(round, distribution, token)).status).toBe(200)
  const sealed = await sealOnPhone({ ...round.handout, distribution, survey: published }, { answers: {} })
  expect((await call(submit, { params: { distribution }, body: sealed.submission })).status).toBe(404)
})

test('two agencies in one round: each makes, sees and issues its own, a lead all', async () => {
  const [ours, theirs] = [await handOut(round, north), await handOut(round, riverside)]
  const listed = async (as: typeof north | typeof riverside | typeof lead) =>
    (await callFor(listDistributions, list, { ...as, params: { wave: round.wave } })).distributions
  expect(new Set((await listed(north)).map(({ agency }) => agency))).toEqual(new Set([north.agency]))
  expect((await listed(riverside)).map(({ distribution }) => distribution)).toEqual([theirs.distribution])
  expect((await listed(lead)).map(({ distribution }) => distribution)).toEqual(
    expect.arrayContaining([ours.distribution, theirs.distribution]),
  )
  expect((await opened(bodyFor(riverside.agency))).status).toBe(403)

  const before = await findDistribution(theirs.distribution)
  const links = { params: { wave: round.wave, distribution: theirs.distribution }, body: { count: 2 } }
  expect((await call(issue, { ...north, ...links })).status).toBe(404)
  expect(await findDistribution(theirs.distribution)).toEqual(before)
  expect((await call(issue, { ...riverside, ...links })).status).toBe(201)
})

test('somebody in the role of an agency, but of none, reaches nothing', async () => {
  const { distribution } = await handOut(round, north)
  const nobody = { as: 'agency' } as const
  const params = { wave: round.wave, distribution }
  expect((await call(list, { ...nobody, params: { wave: round.wave } })).body).toEqual({ distributions: [] })
  expect((await call(issue, { ...nobody, params, body: { count: 1 } })).status).toBe(404)
})

test('an unknown round has no list', async () =>
  expect((await call(list, { ...lead, params: { wave: 'ZZZZ' } })).status).toBe(404))
