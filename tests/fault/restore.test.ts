// Older copies of tables come back. What was taken out stays out, what was counted is not counted again, words stand once.
import '../support/store.ts'
import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { findDistribution, saveDistribution } from '#functions/distribution/distribution-store.ts'
import { findWave } from '#functions/distribution/wave-store.ts'
import { handler as withdraw } from '#functions/response/withdraw-response.ts'
import { documents, tableName } from '#functions/table/document-client.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { distributionKey } from '#shared/table/keys.ts'
import { call } from '../support/call.ts'
import { openComments } from '../support/open-comments.ts'
import { readTable } from '../support/read-table.ts'
import {
  answered,
  better,
  closed,
  emptyPool,
  findRelease,
  intake,
  pool,
  release,
  waiting,
} from '../support/released.ts'
import { restore } from '../support/restore.ts'

const texts = { p10a: 'They came every week.' }

test('an answer that was taken out, and its words, stay out after the intake is restored; the round still ends', async () => {
  await emptyPool()
  const round = await answered(4, 0)
  const gone = await sealOnPhone(round.handout, { answers: better, texts })
  await round.send(gone)
  const before = await intake(round)
  await call(withdraw, { params: { distribution: round.distribution }, body: { code: gone.code } })
  await restore('Intake', before)
  expect((await intake(round)).filter((it) => it['wd'])).toEqual([])
  await round.close()
  await release()
  expect(await pool(round)).toHaveLength(4)
  expect((await readTable('Comments')).filter(({ wave }) => wave === round.wave)).toEqual([])
  expect(await intake(round)).toEqual([])
  expect((await findWave(round.wave))?.released).toBeDefined()
})

test('words that were opened are opened again from a restored intake, and stand once', async () => {
  const round = await answered(0, 0)
  for (let family = 0; family < 5; family++) await round.answer(better, texts)
  const [sealed, comments] = [await intake(round), await readTable('Comments')]
  await openComments()
  await restore('Intake', sealed)
  await openComments()
  const mine = (await readTable('Comments')).filter(({ wave }) => wave === round.wave)
  expect(mine).toHaveLength(5)
  // The readers' table is lost, too: both come back from before.
  for (const { wave, id } of mine)
    await documents.send(new DeleteCommand({ TableName: tableName('Comments'), Key: { wave, id } }))
  await restore('Comments', comments)
  await restore('Intake', sealed)
  await openComments()
  const again = (await readTable('Comments')).filter(({ wave }) => wave === round.wave)
  expect(again.map(({ id }) => id)).toEqual(mine.map(({ id }) => id))
})

test('what waited in a pool and was counted is not counted again when an older copy of the pool is back', async () => {
  await emptyPool()
  const first = await closed(5)
  await release()
  const before = await pool(first)
  const second = await closed(6)
  await release()
  expect(await findRelease(second.wave)).toMatchObject({ answered: { about: 10 } })
  await restore('Pool', before)
  const third = await closed(6)
  await release()
  expect((await findRelease(third.wave))?.answered).toBeUndefined()
  expect((await waiting()).map(({ wave }) => wave)).toEqual(Array(6).fill(third.wave))
})

test('answers through a hand-out that a restored table does not have are kept, and somebody is told', async () => {
  await emptyPool()
  const round = await answered(12, 0)
  const handout = await findDistribution(round.distribution)
  const Key = distributionKey(round.wave, round.distribution)
  await documents.send(new DeleteCommand({ TableName: tableName('Distributions'), Key }))
  await round.close()
  await release()
  expect(await findRelease(round.wave)).toBeUndefined()
  expect(await intake(round)).toHaveLength(12)
  if (handout) await saveDistribution(handout)
  await release()
  expect(await findRelease(round.wave)).toMatchObject({ answered: { about: 10 } })
})

test('control: an item that comes back without the ledger is an answer again', async () => {
  await emptyPool()
  const round = await answered(4, 0)
  const gone = await sealOnPhone(round.handout, { answers: better })
  await round.send(gone)
  const before = await intake(round)
  await call(withdraw, { params: { distribution: round.distribution }, body: { code: gone.code } })
  for (const { wave, key } of await readTable('Withdrawals'))
    await documents.send(new DeleteCommand({ TableName: tableName('Withdrawals'), Key: { wave, key } }))
  await restore('Intake', before)
  await round.close()
  await release()
  expect(await pool(round)).toHaveLength(5)
})
