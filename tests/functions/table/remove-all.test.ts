import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { documents, tableName } from '#functions/table/document-client.ts'
import { removeAll } from '#functions/table/remove-all.ts'
import { writeOnce } from '#functions/table/write-once.ts'
import { busyEngine } from '../../support/busy-engine.ts'
import { crashAfter } from '../../support/crash.ts'
import { readTable } from '../../support/read-table.ts'

const wave = 'ABCD'
const keys = Array.from({ length: 60 }, (_, index) => ({ wave, key: `key${index}` }))
const left = async (): Promise<unknown[]> => readTable('Withdrawals')

async function* each<T>(items: T[]): AsyncGenerator<T> {
  yield* items
}

test('removes what it is told, and nothing else', async () => {
  for (const key of keys) await writeOnce('Withdrawals', { ...key, ttl: 1 })
  await removeAll('Withdrawals', each(keys.slice(1)))
  expect(await left()).toEqual([{ ...keys[0], ttl: 1 }])
  await removeAll('Withdrawals', each(keys))
  expect(await left()).toEqual([])
})

test('asks again for what a busy engine hands back', async () => {
  for (const key of keys) await writeOnce('Withdrawals', { ...key, ttl: 1 })
  const calm = busyEngine()
  await removeAll('Withdrawals', each(keys)).finally(calm)
  expect(await left()).toEqual([])
})

test('control: asked once, a busy engine leaves half', async () => {
  for (const key of keys) await writeOnce('Withdrawals', { ...key, ttl: 1 })
  const calm = busyEngine()
  const requests = keys.slice(0, 20).map((Key) => ({ DeleteRequest: { Key } }))
  await documents
    .send(new BatchWriteCommand({ RequestItems: { [tableName('Withdrawals')]: requests } }))
    .finally(calm)
  expect(await left()).toHaveLength(50)
})

test('fails when the engine fails, and running it again removes the rest', async () => {
  for (const key of keys) await writeOnce('Withdrawals', { ...key, ttl: 1 })
  const mend = crashAfter(1, true)
  await expect(removeAll('Withdrawals', each(keys)).finally(mend)).rejects.toThrow()
  expect(await left()).not.toEqual([])
  await removeAll('Withdrawals', each(keys))
  expect(await left()).toEqual([])
})
