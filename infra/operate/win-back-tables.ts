import { ConditionalCheckFailedException, ResourceNotFoundException } from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb'
import { intakeKey } from '../../shared/table/keys.ts'
import { type Table, type TableName, tables } from '../../shared/table/tables.ts'

type Item = Record<string, unknown>

/** Where the copies stand, and what they are copies of: what their names start with. */
export interface WinBack {
  database: DynamoDBDocumentClient
  copies: string
  originals: string
}

/** How many items of each table came back. What has no copy is not in it. */
export type WonBack = Partial<Record<TableName, number>>

/** What was taken out comes first, so that nothing of it comes back; then which rounds are over. */
const first: readonly TableName[] = ['Withdrawals', 'Waves']

/** `Keys` has no copy: what is destroyed stays destroyed. */
export const recoverable: readonly TableName[] = [
  ...first,
  ...Object.entries<Table>(tables)
    .filter(([, { recoveryDays }]) => recoveryDays > 0)
    .map(([name]) => name)
    .filter(isTable)
    .filter((name) => !first.includes(name)),
]

/**
 * Puts back what is missing, and never over what stands there. An answer that was taken out comes back as taken out: its
 * link stays used, and nothing of it is there. No answer comes back to a round that was counted. May run again.
 */
export async function winBackTables({ database, copies, originals }: WinBack): Promise<WonBack> {
  const back: WonBack = {}
  let over: ReadonlySet<string> = new Set()
  for (const name of recoverable) {
    const put = putMissing(database, originals, name)
    if (name === 'Intake') {
      over = await roundsOver(database, originals)
      for await (const { wave, key, ttl } of itemsOf(database, `${originals}Withdrawals`))
        if (!over.has(String(wave)))
          await put(
            { ...intakeKey(String(wave), String(key)), wd: true, ttl },
            ' OR attribute_not_exists(wd)',
          )
    }
    try {
      let count = 0
      for await (const item of itemsOf(database, copies + name))
        if (!over.has(roundOf(item)) && (await put(item))) count++
      back[name] = count
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error
    }
  }
  return back
}

/** The rounds that were counted: their answers are gone, and stay gone. */
export async function roundsOver(database: DynamoDBDocumentClient, prefix: string): Promise<Set<string>> {
  const over = new Set<string>()
  for await (const { wave, released } of itemsOf(database, `${prefix}Waves`))
    if (released) over.add(String(wave))
  return over
}

/** The round of a sealed answer. */
export const roundOf = ({ shard }: Item): string => String(shard).split('#')[0] ?? ''

export async function* itemsOf(client: DynamoDBDocumentClient, TableName: string): AsyncGenerator<Item> {
  for await (const page of paginateScan({ client }, { TableName, ConsistentRead: true }))
    yield* page.Items ?? []
}

/** Puts an item where none stands; false when one does. */
const putMissing =
  (database: DynamoDBDocumentClient, prefix: string, name: TableName) =>
  async (Item: Item, or = ''): Promise<boolean> => {
    const condition = {
      ConditionExpression: `attribute_not_exists(#partition)${or}`,
      ExpressionAttributeNames: { '#partition': tables[name].partition },
    }
    try {
      await database.send(new PutCommand({ TableName: prefix + name, Item, ...condition }))
      return true
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false
      throw error
    }
  }

function isTable(name: string): name is TableName {
  return Object.hasOwn(tables, name)
}
