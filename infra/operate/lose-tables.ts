import { DeleteTableCommand, waitUntilTableNotExists } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { TableName } from '../../shared/table/tables.ts'
import { createTables } from '../local/create-tables.ts'
import { recoverable } from './win-back-tables.ts'

/** What a drill wins back: all that has copies, but the ledger of what was taken out. */
export const lost: readonly TableName[] = recoverable.filter((name) => name !== 'Withdrawals')

// In seconds, of an engine on this machine.
const patience = { minDelay: 0.02, maxDelay: 1, maxWaitTime: 60 }

/** For a drill, on one machine: these tables are empty from now on. */
export async function loseTables(
  client: DynamoDBDocumentClient,
  prefix: string,
  names = lost,
): Promise<void> {
  for (const name of names) {
    const TableName = prefix + name
    await client.send(new DeleteTableCommand({ TableName }))
    await waitUntilTableNotExists({ client, ...patience }, { TableName })
  }
  await createTables(client, prefix)
}
