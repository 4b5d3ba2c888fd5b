import { beforeAll, expect, test } from 'vitest'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { handler as list } from '#functions/distribution/list-distributions.ts'
import { handler as revoke } from '#functions/distribution/revoke-batch.ts'
import { handler as submit } from '#functions/response/submit-response.ts'
import { handler as withdraw } from '#functions/response/withdraw-response.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { listDistributions } from '#shared/distribution/distribution-endpoints.ts'
import { answerWith, handOut, lead, linksOf, north, riverside } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

let round: Round
beforeAll(async () => {
  round = await openRound()
})

const beginning = (token = ''): string => token.slice(0, 3)
const callBack = (
  wave: string,
  distribution: string,
  batch: string,
  caller: typeof north | typeof riverside,
) => call(revoke, { ...caller, params: { wave, distribution, batch } })

test('links that were called back are told what anybody is told; others of the hand-out still work', async () => {
  const { wave, distribution } = await handOut(round, north)
  const [first, second] = await linksOf({ wave, distribution }, north, 2)
  const [other] = await linksOf({ wave, distribution }, north, 1)
  expect((await answerWith(round, distribution, first)).status).toBe(200)
  expect(beginning(first)).toBe(beginning(second))

  expect(await callBack(wave, distribution, beginning(second), north)).toMatchObject({
    status: 200,
    body: { issued: 3 },
  })
  const refused = await answerWith(round, distribution, second)
  const never = await answerWith(round, distribution, '0000-0000-0000-0000-0000')
  expect(refused).toMatchObject({ status: 404, body: { type: 'urn:heard:problem:not-open' } })
  expect(refused.text).toBe(never.text)
  expect((await answerWith(round, distribution, other)).status).toBe(200)
})

test('calling back twice is the same as once, and is shown with how many it was', async () => {
  const { wave, distribution } = await handOut(round, north)
  const [token] = await linksOf({ wave, distribution }, north, 4)
  const batch = beginning(token)
  const once = await callBack(wave, distribution, batch, north)
  expect(once.body).toMatchObject({ batches: [{ batch, issued: 4, revoked: true }] })
  expect(await callBack(wave, distribution, batch, north)).toEqual(once)
})

test('a lead may call back for every agency', async () => {
  const { wave, distribution } = await handOut(round, north)
  const [token] = await linksOf({ wave, distribution }, north, 1)
  const params = { wave, distribution, batch: beginning(token) }
  expect((await call(revoke, { ...lead, params })).status).toBe(200)
  expect((await answerWith(round, distribution, token)).status).toBe(404)
})

test('another agency, another round and a batch that is not there change nothing', async () => {
  const { wave, distribution } = await handOut(round, north)
  const [token] = await linksOf({ wave, distribution }, north, 1)
  const before = await findDistribution(distribution)
  const none = beginning(token) === '000' ? '001' : '000'
  expect((await callBack(wave, distribution, beginning(token), riverside)).status).toBe(404)
  expect((await callBack('ZZZZ', distribution, beginning(token), north)).status).toBe(404)
  expect((await callBack(wave, distribution, none, north)).status).toBe(404)
  expect((await callBack(wave, distribution, 'U!', north)).status).toBe(400)
  expect(await findDistribution(distribution)).toEqual(before)
})

test('an answer given before its link was called back can still be taken out', async () => {
  const { wave, distribution } = await handOut(round, north)
  const [token = ''] = await linksOf({ wave, distribution }, north, 1)
  const handout = { ...round.handout, distribution }
  const { submission, code } = await sealOnPhone(handout, { answers: { p6: 'often' } }, token)
  expect((await call(submit, { params: { distribution }, body: submission })).status).toBe(200)
  await callBack(wave, distribution, beginning(token), north)
  const here = async () => (await readTable('Intake')).filter((it) => it['distribution'] === distribution)
  expect(await here()).toHaveLength(1)
  await call(withdraw, { params: { distribution }, body: { token, code } })
  expect(await here()).toHaveLength(0)
})

test('no screen tells which link of a batch came back', async () => {
  const { wave, distribution } = await handOut(round, north)
  const tokens = await linksOf({ wave, distribution }, north, 3)
  const seen = async () =>
    JSON.stringify(await callFor(listDistributions, list, { ...north, params: { wave } }))
  const before = await seen()
  await answerWith(round, distribution, tokens[1])
  expect(await seen()).toBe(before)
})
