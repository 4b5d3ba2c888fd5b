import { AuditEntry } from './audit-entry.ts'
import { type Hash, type Head, hashOf } from './link-entry.ts'

export interface Verified {
  /** The last entry that holds. */
  head: Head
  /** The number at which the chain breaks; missing when every entry holds. */
  brokenAt?: number
}

/**
 * Checks entries in their order, as they are stored, against the entry before them. Finds every change, gap, swap and
 * insertion among them. It cannot find that the newest are missing, or that all was written anew up to the newest:
 * for that, compare the head with one that was kept elsewhere.
 */
export async function verifyChain(
  entries: Iterable<unknown> | AsyncIterable<unknown>,
  from: Head,
  hash: Hash,
): Promise<Verified> {
  let head = from
  for await (const stored of entries) {
    const { data: entry } = AuditEntry.safeParse(stored)
    if (!entry || !follows(entry, head, hash)) return { head, brokenAt: head.number + 1 }
    head = { number: entry.number, hash: entry.hash }
  }
  return { head }
}

const follows = (entry: AuditEntry, head: Head, hash: Hash): boolean =>
  entry.number === head.number + 1 && entry.before === head.hash && entry.hash === hashOf(entry, hash)
