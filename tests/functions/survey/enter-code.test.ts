// A code typed on the first page leads where the card’s square leads, and says nothing else about it.
import { beforeAll, expect, test } from 'vitest'
import { addBatch, findDistribution } from '#functions/distribution/distribution-store.ts'
import { findByBatch } from '#functions/distribution/find-by-batch.ts'
import { handler as enterCode } from '#functions/survey/enter-code.ts'
import { readBatch, writeToken } from '#shared/distribution/token.ts'
import { handOut, linksOf, north, riverside } from '../../support/agencies.ts'
import { call } from '../../support/call.ts'
import { openRound, type Round } from '../../support/round.ts'

let round: Round
beforeAll(async () => {
  round = await openRound()
})

const enter = (code: string, more: Record<string, string> = {}) =>
  call(enterCode, {
    raw: String(new URLSearchParams({ code, ...more })),
    contentType: 'application/x-www-form-urlencoded',
  })

test('each card leads to its own hand-out, with the code after # and in no request', async () => {
  const [first, second] = [await handOut(round, north), await handOut(round, riverside)]
  for (const [it, caller] of [
    [first, north],
    [second, riverside],
  ] as const)
    for (const token of await linksOf(it, caller, 2)) {
      const { status, headers, text } = await enter(token.replaceAll('-', ' ').toLowerCase())
      expect([status, headers['location']]).toEqual([303, `/s/${it.distribution}#${token}`])
      expect(headers['cache-control']).toBe('no-store')
      expect(text).toBe('')
    }
})

test('a poster’s code leads to its hand-out', async () => {
  const { headers } = await enter(round.distribution.toLowerCase())
  expect(headers['location']).toBe(`/s/${round.distribution}`)
})

test('a slip is asked about, with what was typed in its field and nowhere kept', async () => {
  const [token = ''] = await linksOf(await handOut(round, north), north, 1)
  const slip = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`
  const { status, text, headers } = await enter(slip)
  expect([status, headers['cache-control']]).toEqual([400, 'no-store'])
  expect(text).toContain('Check the code.')
  expect(text).toContain(`value=${slip} `)
  expect(text).toContain('<title>Error: ')
  expect((await enter('"><script>alert(1)</script>')).text).not.toContain('<script>alert(1)')
  expect((await enter(token, { more: 'x' })).status).toBe(400)
})

test('a code of a round that is closed is told what an unknown one is told', async () => {
  const other = await openRound('single')
  const [late = ''] = await other.links(1)
  await other.close()
  const five = new Uint8Array(5)
  const numbers = Array.from({ length: 100 }, (_, batch) => batch)
  const free = await Promise.all(numbers.map(async (it) => ((await findByBatch(it, Date.now())) ? -1 : it)))
  const unknown = await enter(writeToken(Math.max(...free), five, five))
  const closed = await enter(late)
  expect([closed.status, closed.text]).toEqual([unknown.status, unknown.text])
  expect(closed.text).toContain('This link is not open now.')
})

test('no two batches of what runs begin alike, and each leads to its own hand-out', async () => {
  const own = [await handOut(round, north), await handOut(round, riverside)]
  const starts: [batch: number, distribution: string][] = []
  for (let time = 0; time < 10; time++)
    for (const [index, caller] of [north, riverside].entries()) {
      const it = own[index] ?? { wave: '', distribution: '' }
      const [token = ''] = await linksOf(it, caller, 1)
      starts.push([readBatch(token.slice(0, 3)) ?? -1, it.distribution])
    }
  expect(new Set(starts.map(([batch]) => batch)).size).toBe(starts.length)
  for (const [batch, distribution] of starts) expect(await findByBatch(batch, Date.now())).toBe(distribution)
})

test('control: two hand-outs with one number, as chance alone would make them, lead nowhere', async () => {
  const batch = 7
  for (const caller of [north, riverside]) {
    const it = await findDistribution((await handOut(round, caller)).distribution)
    if (it) await addBatch(it, batch, 1)
  }
  expect(await findByBatch(batch, Date.now())).toBeUndefined()
})
