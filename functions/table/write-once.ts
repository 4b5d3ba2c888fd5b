import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { PutCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb'
import { type TableName, tables } from '#shared/table/tables.ts'
import { documents, tableName } from './document-client.ts'

/** Puts an item where none stands: the only way anything is written for the first time. False when one stood there. */
export function writeOnce(table: TableName, item: Record<string, unknown>): Promise<boolean> {
  const put = new PutCommand({
    TableName: tableName(table),
    Item: item,
    ConditionExpression: 'attribute_not_exists(#partition)',
    ExpressionAttributeNames: { '#partition': tables[table].partition },
  })
  return unlessRefused(documents.send(put))
}

/** Changes one item under a condition. False when the condition did not hold. */
export function change(table: TableName, update: Omit<UpdateCommandInput, 'TableName'>): Promise<boolean> {
  return unlessRefused(documents.send(new UpdateCommand({ TableName: tableName(table), ...update })))
}

/** `{ '#answers': 'answers' }`: names for expressions, because the engine keeps many plain words for itself. */
export const named = (...attributes: string[]): Record<string, string> =>
  Object.fromEntries(attributes.map((attribute) => [`#${attribute}`, attribute]))

/** False when its condition did not hold. */
export async function unlessRefused(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
