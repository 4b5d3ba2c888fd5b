// What those who hand out may see of what came back, and what an open link takes.
import { expect, test } from 'vitest'
import { countAnswers } from '#functions/distribution/count-answers.ts'
import { handler as list } from '#functions/distribution/list-distributions.ts'
import { handler as withdraw } from '#functions/response/withdraw-response.ts'
import { documents } from '#functions/table/document-client.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { listDistributions } from '#shared/distribution/distribution-endpoints.ts'
import { call, callFor } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

const hour = 3600_000
const day = 24 * hour
const week = 7 * day
const rough = 20 * 60_000

const seen = async ({ wave, distribution }: Round) => {
  const { distributions } = await callFor(listDistributions, list, {
    as: 'agency',
    agency: 'family-hub-north',
    params: { wave },
  })
  return distributions.find((it) => it.distribution === distribution)
}

async function answerAll(round: Round, tokens: (string | undefined)[]): Promise<void> {
  for (const token of tokens) expect((await round.answer({ p6: 'often' }, {}, token)).status).toBe(200)
}

test('a count is taken a week after the opening, then weekly: in tens, never above issued − 5, never down', async () => {
  const start = Date.now()
  const round = await openRound('single', 60, 30)
  const tokens = await round.links(26)
  await answerAll(round, tokens.slice(0, 12))
  await countAnswers(start + week - rough)
  expect(await seen(round)).not.toHaveProperty('shownCount')

  await countAnswers(start + week + rough)
  expect(await seen(round)).toMatchObject({ shownCount: 10 })
  await answerAll(round, tokens.slice(12, 25))
  const gone = await sealOnPhone(round.handout, { answers: {} }, tokens[25])
  await round.send(gone)
  await countAnswers(start + 2 * week + rough - 1)
  expect(await seen(round)).toMatchObject({ shownCount: 10 })
  // 26 came back through 26 links; one was taken out.
  await call(withdraw, {
    params: { distribution: round.distribution },
    body: { code: gone.code, token: tokens[25] },
  })
  await countAnswers(start + 2 * week + rough)
  const after = await seen(round)
  expect(after).toMatchObject({ shownCount: 20, shownOn: new Date(start + 2 * week + rough).toISOString() })
})

test('two runs at once count once, and a closed round is never counted', async () => {
  const start = Date.now()
  const round = await openRound('open', 60, 30)
  await answerAll(round, Array(12).fill(undefined))
  await Promise.all([countAnswers(start + week + rough), countAnswers(start + week + rough + 1)])
  const first = await seen(round)
  expect(first).toMatchObject({ shownCount: 10 })
  await answerAll(round, Array(10).fill(undefined))
  await round.close()
  await countAnswers(start + 3 * week)
  expect(await seen(round)).toEqual({ ...first, state: 'closed' })
})

test('an intake is read only when a count is due or a link has a cap', async () => {
  const start = Date.now()
  const round = await openRound('single', 60, 30)
  await answerAll(round, await round.links(1))
  let reads = 0
  documents.middlewareStack.add(
    (next) => (args) => {
      if (JSON.stringify(args.input).includes(`${round.wave}#0`)) reads++
      return next(args)
    },
    { step: 'initialize', name: 'reads' },
  )
  for (let look = 1; look <= 5; look++) await countAnswers(start + look * hour)
  expect(reads).toBe(0)
  await countAnswers(start + week + rough)
  documents.middlewareStack.remove('reads')
  expect(reads).toBe(1)
})

test('an open link past its cap takes no more, for whoever sends; what was sent can still be taken out', async () => {
  const round = await openRound('open', 3)
  const first = await sealOnPhone(round.handout, { answers: {} })
  expect((await round.send(first)).status).toBe(200)
  await answerAll(round, Array(48).fill(undefined))
  await countAnswers(Date.now())
  expect(await seen(round)).toMatchObject({ state: 'open' })
  await answerAll(round, [undefined])
  await countAnswers(Date.now())
  expect(await seen(round)).toMatchObject({ state: 'closed', full: true })
  const refused = await round.answer({ p6: 'often' })
  expect(refused.status).toBe(404)
  expect(refused.text).toContain('not open now')

  const before = (await readTable('Withdrawals')).length
  await call(withdraw, { params: { distribution: round.distribution }, body: { code: first.code } })
  expect((await readTable('Withdrawals')).length).toBe(before + 1)
})
