import { expect, test } from 'vitest'
import { handler as drop } from '#functions/distribution/drop-round-draft.ts'
import { handler as list } from '#functions/distribution/list-round-drafts.ts'
import { handler as save } from '#functions/distribution/save-round-draft.ts'
import { listRoundDrafts } from '#shared/distribution/round-draft-endpoints.ts'
import { emptyRound } from '#web/lead/round-draft.ts'
import { call, callFor } from '../../support/call.ts'

const params = { draft: 'round-abcdefabcdef' }
const of = (name: string) => ({
  as: 'participation-lead' as const,
  claims: { username: name, name, 'cognito:groups': '[participation-lead]' },
})
const saveAs = (name: string, from: number, title: string, more: object = {}) =>
  call(save, { ...of(name), params, body: { from, round: { ...emptyRound, title, ...more } } })
const titles = async () =>
  (await callFor(listRoundDrafts, list, of('Jo'))).drafts.map(({ round, by, version }) => [
    round.title,
    by,
    version,
  ])

test('a planned round is saved half-written, taken up by another lead, and written over by nobody', async () => {
  expect(await saveAs('Jo', 0, 'Autumn')).toMatchObject({ status: 200, body: { version: 1 } })
  expect((await saveAs('Jo', 0, 'Twice')).status).toBe(409)
  expect((await saveAs('Kim', 1, 'Autumn round')).status).toBe(200)
  const both = await Promise.all([saveAs('Jo', 2, 'Mine'), saveAs('Kim', 2, 'Mine')])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await titles()).toEqual([['Mine', expect.stringMatching(/Jo|Kim/), 3]])
})

test('what is no round as it is typed is refused, and nothing is kept', async () => {
  for (const more of [{ secret: 1 }, { title: 'x'.repeat(201) }, { surveys: 'all' }])
    expect((await saveAs('Jo', 3, 'Other', more)).status).toBe(400)
  expect(await titles()).toMatchObject([['Mine', expect.anything(), 3]])
})

test('opened or thrown away it is off the list, and nobody saves over it', async () => {
  const dropAs = (from: number) => call(drop, { ...of('Jo'), params, body: { from } })
  expect((await dropAs(2)).status).toBe(409)
  expect((await dropAs(3)).status).toBe(200)
  expect(await titles()).toEqual([])
  expect((await saveAs('Kim', 4, 'Again')).status).toBe(409)
  expect(
    (await call(drop, { ...of('Jo'), params: { draft: 'round-000000000000' }, body: { from: 1 } })).status,
  ).toBe(404)
})
