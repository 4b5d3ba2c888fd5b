import { CreateTableCommand, type DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { type Table, tables } from '../../shared/table/tables.ts'

/** Makes the tables that an engine does not have yet. */
export async function createTables(client: DynamoDBClient, prefix: string): Promise<void> {
  const there = new Set((await client.send(new ListTablesCommand())).TableNames)
  for (const [name, table] of Object.entries<Table>(tables)) {
    const TableName = prefix + name
    if (!there.has(TableName)) await client.send(new CreateTableCommand({ TableName, ...definition(table) }))
  }
}

function definition({ partition, sort }: Table) {
  const keys = sort ? [partition, sort] : [partition]
  return {
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    KeySchema: keys.map((AttributeName) => ({
      AttributeName,
      KeyType: AttributeName === partition ? ('HASH' as const) : ('RANGE' as const),
    })),
  }
}
