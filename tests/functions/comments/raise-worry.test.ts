import { beforeAll, expect, test } from 'vitest'
import { handler } from '#functions/comments/raise-worry.ts'
import { handOut, north } from '../../support/agencies.ts'
import { call } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'
import { openRound, type Round } from '../../support/round.ts'

const id = 'AAAAAAAAAAAAAAAAAAAAAA'
let round: Round
let distribution: string
beforeAll(async () => {
  round = await openRound()
  distribution = (await handOut(round, north, { kind: 'open', mode: 'paper' })).distribution
})
const raise = (body: object, role: 'reader' | 'agency' = 'reader') =>
  call(handler, {
    as: role,
    agency: north.agency,
    body: { id, distribution, words: 'He hits my brother.', ...body },
  })

test('a worry is kept at once as a comment of its own, marked, once however often it is sent', async () => {
  expect((await raise({})).status).toBe(201)
  expect((await raise({})).status).toBe(201)
  const comments = await readTable('Comments')
  expect(comments).toEqual([
    {
      id,
      wave: round.wave,
      distribution,
      survey: 'parent-carer',
      day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      texts: { paper: 'He hits my brother.' },
      permission: false,
      worry: true,
      revision: 0,
      triage: {},
    },
  ])
})

test('even when the round is over', async () => {
  await round.close()
  expect((await raise({ id: 'BBBBBBBBBBBBBBBBBBBBBB' })).status).toBe(201)
})

test.each([{ words: ' ' }, { words: 'x'.repeat(10_001) }, { name: 'Sarah' }])('%j is refused', async (body) =>
  expect((await raise(body)).status).toBe(400),
)

test('a number that is no hand-out’s is told so, and an agency is refused', async () => {
  expect((await raise({ distribution: 'ZZZZ00000000' })).status).toBe(404)
  expect((await raise({}, 'agency')).status).toBe(403)
})

test('no word of it is in the audit log', async () => {
  const entries = (await readTable('Audit')).filter(({ act }) => act === 'raiseWorry')
  expect(entries.length).toBeGreaterThan(0)
  expect(JSON.stringify(entries)).not.toMatch(/brother|BBBB/)
  expect(JSON.stringify(entries)).not.toContain(distribution)
})
