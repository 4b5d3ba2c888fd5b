import { beforeAll, expect, test } from 'vitest'
import { handler as close } from '#functions/distribution/close-distribution.ts'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { handler as issue } from '#functions/distribution/issue-links.ts'
import { handler as submit } from '#functions/response/submit-response.ts'
import { handler as withdraw } from '#functions/response/withdraw-response.ts'
import { handler as show } from '#functions/survey/show-survey.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { answerWith, handOut, lead, linksOf, north, riverside } from '../../support/agencies.ts'
import { type Asked, call } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

let round: Round
beforeAll(async () => {
  round = await openRound()
})

const closeIt = (params: { wave: string; distribution: string }, as: Asked) =>
  call(close, { ...as, params: { wave: params.wave, distribution: params.distribution } })

test('one hand-out closes; its links and page stop, the round and its other hand-outs go on', async () => {
  const it = await handOut(round, north)
  const [used, unused] = await linksOf(it, north, 2)
  const params = { wave: it.wave, distribution: it.distribution }
  expect((await answerWith(round, it.distribution, used)).status).toBe(200)
  expect((await call(show, { params: { distribution: it.distribution } })).status).toBe(200)

  expect(await closeIt(it, north)).toMatchObject({ status: 200, body: { state: 'closed' } })
  expect((await answerWith(round, it.distribution, unused)).status).toBe(404)
  expect((await call(show, { params: { distribution: it.distribution } })).status).toBe(404)
  expect(await call(issue, { ...north, params, body: { count: 1 } })).toMatchObject({
    status: 409,
    body: { type: 'urn:heard:problem:handout-closed' },
  })
  expect((await round.answer({ p6: 'often' })).status).toBe(200)
})

test('closing again keeps the first closing', async () => {
  const it = await handOut(round, north)
  const first = await closeIt(it, north)
  expect(await closeIt(it, lead)).toEqual(first)
})

test('another agency closes nothing', async () => {
  const it = await handOut(round, north)
  expect((await closeIt(it, riverside)).status).toBe(404)
  expect((await closeIt({ ...it, wave: 'ZZZZ' }, north)).status).toBe(404)
  expect((await findDistribution(it.distribution))?.closes).toBeUndefined()
})

test('an answer given before can still be taken out while the round is open', async () => {
  const { wave, distribution } = await handOut(round, north, { kind: 'open' })
  const handout = { ...round.handout, distribution }
  const { submission, code } = await sealOnPhone(handout, { answers: { p6: 'often' } })
  expect((await call(submit, { params: { distribution }, body: submission })).status).toBe(200)
  await closeIt({ wave, distribution }, north)
  const here = async () => (await readTable('Intake')).filter((it) => it['distribution'] === distribution)
  expect(await here()).toHaveLength(1)
  await call(withdraw, { params: { distribution }, body: { code } })
  expect(await here()).toHaveLength(0)
})
