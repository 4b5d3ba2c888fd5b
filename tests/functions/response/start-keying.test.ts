import { beforeAll, describe, expect, test } from 'vitest'
import { handler as closeHandout } from '#functions/distribution/close-distribution.ts'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { handler as list } from '#functions/distribution/list-distributions.ts'
import { handler as revoke } from '#functions/distribution/revoke-batch.ts'
import { handler as start } from '#functions/response/start-keying.ts'
import { handler as submit } from '#functions/response/submit-response.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { type DistributionView, listDistributions } from '#shared/distribution/distribution-endpoints.ts'
import { writeBatch } from '#shared/distribution/token.ts'
import { startKeying } from '#shared/response/keying-endpoints.ts'
import { handOut, north } from '../../support/agencies.ts'
import { call, callFor } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

const reader = { as: 'reader' } as const
let round: Round
let paper: DistributionView
beforeAll(async () => {
  round = await openRound()
  paper = await handOut(round, north, { kind: 'open', mode: 'paper' })
})

const sitDown = (distribution = paper.distribution) =>
  callFor(startKeying, start, { ...reader, body: { distribution } })
const key = async (token: string | undefined) => {
  const sealed = await sealOnPhone(
    { ...round.handout, distribution: paper.distribution },
    { answers: { p6: 'often' } },
    token,
  )
  return call(submit, { params: { distribution: paper.distribution }, body: sealed.submission })
}
const sealedCount = async () =>
  (await readTable('Intake')).filter((it) => it['distribution'] === paper.distribution).length

describe('paper that came back', () => {
  test('is typed in by a reader: each token takes one answer, sealed like a phone’s', async () => {
    const { tokens, survey } = await sitDown()
    expect(tokens).toHaveLength(10)
    expect(survey.definition.id).toBe('parent-carer')
    expect((await key(tokens[0])).status).toBe(200)
    expect((await key(tokens[0])).status).toBe(404)
    expect((await key(tokens[1])).status).toBe(200)
    expect(await sealedCount()).toBe(2)
  })

  test('takes nothing without a reader’s token: an agency that knows the number cannot send one', async () => {
    const before = await sealedCount()
    for (const token of [undefined, '0000-0000-0000-0000-0000']) expect((await key(token)).status).toBe(404)
    expect(await sealedCount()).toBe(before)
  })

  test('can be typed in after its hand-out was closed, because it comes by post, and not after the round', async () => {
    const late = await openRound()
    const it = await handOut(late, north, { kind: 'open', mode: 'paper' })
    const address = { wave: late.wave, distribution: it.distribution }
    expect((await call(closeHandout, { ...north, params: address, body: {} })).status).toBe(200)
    expect((await sitDown(it.distribution)).tokens).toHaveLength(10)
    await late.close()
    expect(await call(start, { ...reader, body: { distribution: it.distribution } })).toMatchObject({
      status: 404,
      body: { title: expect.stringContaining('paper') },
    })
  })

  test.each(['agency', 'participation-lead', 'board', 'business-manager', 'safeguarding-lead'] as const)(
    'is not for %s; for a reader it is',
    async (role) => {
      const body = { distribution: paper.distribution }
      expect((await call(start, { as: role, agency: north.agency, body })).status).toBe(403)
      expect((await call(start, { ...reader, body })).status).toBe(201)
    },
  )

  test('a hand-out with links is not typed in', async () => {
    const body = { distribution: round.distribution }
    expect((await call(start, { ...reader, body })).status).toBe(404)
  })
})

describe('nobody can see how many came back', () => {
  test('the hand-out says nothing of what was typed in, to its agency or to a lead', async () => {
    await sitDown()
    for (const who of [north, { as: 'participation-lead' } as const]) {
      const { distributions } = await callFor(listDistributions, list, {
        ...who,
        params: { wave: round.wave },
      })
      const seen = distributions.find(({ distribution }) => distribution === paper.distribution)
      expect([seen?.issued, seen?.batches]).toEqual([0, []])
    }
    const stored = await findDistribution(paper.distribution)
    expect(Object.keys(stored?.batches ?? {}).length).toBeGreaterThan(0)
  })

  test('nobody can find a batch by calling it back', async () => {
    const { tokens } = await sitDown()
    const batch = tokens[0]?.slice(0, 3) ?? ''
    expect(writeBatch(0)).toHaveLength(batch.length)
    const params = { wave: round.wave, distribution: paper.distribution, batch }
    expect((await call(revoke, { ...north, params, body: {} })).status).toBe(404)
    expect((await key(tokens[0])).status).toBe(200)
  })

  test('the audit log says that somebody began, and of no hand-out', async () => {
    await sitDown()
    const entries = (await readTable('Audit')).filter(({ act }) => act === 'startKeying')
    expect(entries.length).toBeGreaterThan(0)
    for (const { on } of entries) expect(on).toEqual([])
    expect(JSON.stringify(entries)).not.toContain(paper.distribution)
  })
})
