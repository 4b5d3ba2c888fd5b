import { setTimeout as wait } from 'node:timers/promises'
import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import type { TableName } from '#shared/table/tables.ts'
import { documents, tableName } from './document-client.ts'
import { groupsOf } from './groups-of.ts'
import { inGroups } from './in-groups.ts'

type Key = Record<string, unknown>
type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>[string]

const inOneRequest = 25 // the most that the engine takes
const requestsAtOnce = 4
const pauses = [0, 100, 200, 400, 800, 1600, 3200, 6400] // milliseconds

/** Removes the items with these keys. What is not there any more is no fault, so this may run again. */
export const removeAll = (table: TableName, keys: AsyncIterable<Key>): Promise<void> =>
  inGroups(groupsOf(keys, inOneRequest), requestsAtOnce, (group) => removeGroup(tableName(table), group))

/** A busy engine does a part of a request and hands the rest back: that is asked again, after longer and longer pauses. */
async function removeGroup(name: string, keys: Key[]): Promise<void> {
  let left: Requests = keys.map((Key) => ({ DeleteRequest: { Key } }))
  for (const pause of pauses) {
    await wait(pause)
    const reply = await documents.send(new BatchWriteCommand({ RequestItems: { [name]: left } }))
    left = reply.UnprocessedItems?.[name] ?? []
    if (left.length === 0) return
  }
  throw new Error('the engine is too busy to remove everything')
}
