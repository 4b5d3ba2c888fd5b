import { GetCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { type Noun, versionsOf } from '#shared/table/keys.ts'
import type { TableName } from '#shared/table/tables.ts'
import { documents, tableName } from './document-client.ts'
import { named } from './write-once.ts'

export type Item = Record<string, unknown>

/** One item, as it is now. */
export async function readItem(table: TableName, key: Record<string, string>): Promise<Item | undefined> {
  const get = new GetCommand({ TableName: tableName(table), Key: key, ConsistentRead: true })
  return (await documents.send(get)).Item
}

/** Every item of a partition, page by page: all of it, or only the attributes that are named. */
export async function* readPartition(
  table: TableName,
  partition: Record<string, string>,
  attributes?: string[],
): AsyncGenerator<Item> {
  const [[name, value] = ['', '']] = Object.entries(partition)
  const query = {
    TableName: tableName(table),
    KeyConditionExpression: '#partition = :partition',
    ExpressionAttributeNames: { '#partition': name, ...(attributes && named(...attributes)) },
    ExpressionAttributeValues: { ':partition': value },
    ...(attributes && { ProjectionExpression: Object.keys(named(...attributes)).join() }),
    ConsistentRead: true,
  }
  for await (const page of paginateQuery({ client: documents }, query)) yield* page.Items ?? []
}

/** The versions of one thing, the newest first. */
export async function readVersions(
  table: TableName,
  noun: Noun,
  id: string,
  limit?: number,
): Promise<Item[]> {
  const { prefix } = versionsOf(noun, id)
  const query = new QueryCommand({
    TableName: tableName(table),
    KeyConditionExpression: 'noun = :noun AND begins_with(id, :prefix)',
    ExpressionAttributeValues: { ':noun': noun, ':prefix': prefix },
    ScanIndexForward: false,
    ConsistentRead: true,
    ...(limit === undefined ? {} : { Limit: limit }),
  })
  return (await documents.send(query)).Items ?? []
}

/** The newest version of everything of one noun. */
export async function readNewest(table: TableName, noun: Noun): Promise<Item[]> {
  const newest = new Map<string, Item>()
  for await (const item of readPartition(table, { noun }))
    newest.set(String(item['id']).split('#')[0] ?? '', item)
  return [...newest.values()]
}
