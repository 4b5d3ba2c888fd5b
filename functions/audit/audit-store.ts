import { createHash, randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { paginateQuery } from '@aws-sdk/lib-dynamodb'
import { type Act, AuditEntry } from '#shared/audit/audit-entry.ts'
import { type Hash, type Head, linkEntry, noEntry } from '#shared/audit/link-entry.ts'
import { auditKey } from '#shared/table/keys.ts'
import { documents, tableName } from '../table/document-client.ts'
import { writeOnce } from '../table/write-once.ts'

export const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')

const asStored = AuditEntry.strip()

/**
 * Writes an entry at the end of the chain: one put where none stands, again on the next number when somebody was
 * faster. After a lost reply an entry may stand twice; it is never missing. Throws when it cannot be written.
 */
export async function recordAct(act: Act): Promise<AuditEntry> {
  for (;;) {
    const entry = AuditEntry.parse(linkEntry(await readHead(), act, sha256))
    if (await writeOnce('Audit', { ...auditKey(entry.number), ...entry })) return entry
    // So that those who lost do not all come back at the same moment.
    await wait(randomInt(300))
  }
}

async function readHead(): Promise<Head> {
  const [newest] = await newestEntries(1)
  return newest ? asStored.parse(newest) : noEntry
}

/** Up to `most` entries as they are stored, the newest first, of those with a number below `before`. */
export async function newestEntries(most: number, before = above): Promise<unknown[]> {
  const { noun, id } = auditKey(before)
  const query = {
    TableName: tableName('Audit'),
    KeyConditionExpression: 'noun = :noun AND id < :id',
    ExpressionAttributeValues: { ':noun': noun, ':id': id },
    ScanIndexForward: false,
    ConsistentRead: true,
    Limit: most,
  }
  const found: unknown[] = []
  for await (const page of paginateQuery({ client: documents }, query)) {
    for (const { noun: _, id: __, ...entry } of page.Items ?? []) found.push(entry)
    if (found.length >= most) break
  }
  return found.slice(0, most)
}

/** Above every number that a key has room for. */
const above = 9_999_999
