import { paginateScan } from '@aws-sdk/lib-dynamodb'
import { documents, tableName } from '#functions/table/document-client.ts'
import type { Item } from '#functions/table/read.ts'
import type { TableName } from '#shared/table/tables.ts'

/** Everything that a table holds, as a thief with the whole table would read it. */
export async function readTable(table: TableName): Promise<Item[]> {
  const items: Item[] = []
  for await (const page of paginateScan({ client: documents }, { TableName: tableName(table) }))
    items.push(...(page.Items ?? []))
  return items
}
