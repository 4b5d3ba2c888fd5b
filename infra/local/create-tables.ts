import {
  CreateTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { type Table, tables } from '../../shared/table/tables.ts'

/** Makes the tables that an engine does not have yet, and waits until each can be used. */
export async function createTables(client: DynamoDBClient, prefix: string): Promise<void> {
  const there = new Set((await client.send(new ListTablesCommand())).TableNames)
  for (const [name, table] of Object.entries<Table>(tables)) {
    const TableName = prefix + name
    if (!there.has(TableName)) await client.send(new CreateTableCommand({ TableName, ...definition(table) }))
  }
  for (const name of Object.keys(tables))
    await waitUntilTableExists({ client, ...patience }, { TableName: prefix + name })
}

// In seconds. An engine answers the command before the table is there.
const patience = { minDelay: 0.02, maxDelay: 1, maxWaitTime: 60 }

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
