import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { createTables } from '../local/create-tables.ts'
import { type Check, checkWonBack } from './check-won-back.ts'
import { loseTables } from './lose-tables.ts'
import { itemsOf, roundOf, type WinBack, winBackTables } from './win-back-tables.ts'

/** Copies all tables, has an answer taken out, loses everything but the ledger of it and `Keys`, and wins it back. */
export async function tryWinBack(it: WinBack): Promise<Check[]> {
  await createTables(it.database, it.copies)
  // What point-in-time recovery does on AWS.
  await winBackTables({ ...it, copies: it.originals, originals: it.copies })
  await takeOneOut(it)
  await loseTables(it.database, it.originals)
  await winBackTables(it)
  return checkWonBack(it)
}

/** A family changes its mind after the copy was made. Where no answer waits, none is taken out. */
async function takeOneOut({ database, originals }: WinBack): Promise<void> {
  for await (const { shard, key, ttl } of itemsOf(database, `${originals}Intake`)) {
    const wave = roundOf({ shard })
    await database.send(new PutCommand({ TableName: `${originals}Withdrawals`, Item: { wave, key, ttl } }))
    return
  }
}
