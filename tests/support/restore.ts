import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { documents, tableName } from '#functions/table/document-client.ts'
import type { Item } from '#functions/table/read.ts'
import type { TableName } from '#shared/table/tables.ts'

/** Puts items of an older copy of a table back over whatever stands there, as somebody does who wins lost data back. */
export async function restore(table: TableName, items: Item[]): Promise<void> {
  for (const Item of items) await documents.send(new PutCommand({ TableName: tableName(table), Item }))
}
