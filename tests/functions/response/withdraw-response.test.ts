import { describe, expect, test } from 'vitest'
import { handler } from '#functions/response/withdraw-response.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { call } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

const intake = async ({ wave }: Round) =>
  (await readTable('Intake')).filter((it) => String(it['shard']).startsWith(wave))
const ledger = async ({ wave }: Round) => (await readTable('Withdrawals')).filter((it) => it['wave'] === wave)
const take = ({ distribution }: Round, body: { code: string; token?: string }) =>
  call(handler, { params: { distribution }, body })
const done = { status: 200, body: { done: true } }

describe('taking an answer out', () => {
  test('clears it and writes the ledger, by the code alone on an open link', async () => {
    const round = await openRound('open')
    const sealing = await sealOnPhone(round.handout, { answers: { p6: 'often' } })
    await round.send(sealing)
    expect(await take(round, { code: sealing.code.toLowerCase() })).toMatchObject(done)
    const [item] = await intake(round)
    expect(Object.keys(item ?? {}).sort()).toEqual(['key', 'shard', 'ttl', 'wd'])
    expect(await ledger(round)).toMatchObject([{ key: item?.['key'] }])
  })

  test('needs link and code together on a link of its own', async () => {
    const round = await openRound('single')
    const [token = '', other = ''] = await round.links(2)
    const sealing = await sealOnPhone(round.handout, { answers: { p6: 'often' } }, token)
    await round.send(sealing)
    for (const body of [{ code: sealing.code }, { code: sealing.code, token: other }])
      expect(await take(round, body)).toMatchObject(done)
    expect(await ledger(round)).toEqual([])
    expect(await take(round, { code: sealing.code, token })).toMatchObject(done)
    expect(await ledger(round)).toHaveLength(1)
  })

  test('answers the same whatever is found, and a used link stays used', async () => {
    const round = await openRound('single')
    const [token = ''] = await round.links(1)
    const sealing = await sealOnPhone(round.handout, { answers: { p6: 'often' } }, token)
    await round.send(sealing)
    const wrongCode = (await sealOnPhone(round.handout, { answers: {} })).code
    const replies = [
      await take(round, { token, code: wrongCode }),
      await take(round, { token, code: 'nonsense' }),
      await take(round, { token, code: sealing.code }),
      await take(round, { token, code: sealing.code }),
    ]
    for (const reply of replies) expect(reply).toEqual(replies[0])
    expect(await round.answer({ p6: 'never' }, {}, token)).toMatchObject({ status: 404 })
  })
})
