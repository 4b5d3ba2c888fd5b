import * as z from 'zod'
import { listAudit } from '#shared/audit/audit-endpoints.ts'
import { AuditEntry } from '#shared/audit/audit-entry.ts'
import { noEntry } from '#shared/audit/link-entry.ts'
import { verifyChain } from '#shared/audit/verify-chain.ts'
import { handle } from '../http/handle.ts'
import { newestEntries, sha256 } from './audit-store.ts'

const page = 50
/** As many as fit into about one read of the database. `npm run audit:verify` checks all. */
const mostChecked = 2000

export const handler = handle(listAudit, async ({ query: { before } }) => {
  // With the entry before the first that is checked, and the one that the reader has already: pages join without a seam.
  const stored = before ? await newestEntries(page + 2, before + 1) : await newestEntries(mostChecked + 1)
  const [head = noEntry] = before ? entriesIn(await newestEntries(1)) : entriesIn(stored)
  const checked = await verify(stored, before ? page + 2 : mostChecked + 1)
  const entries = entriesIn(stored).filter(({ number }) => before === undefined || number < before)
  return {
    entries: entries.slice(0, page),
    whole: checked.brokenAt === undefined,
    ...checked,
    head: { number: head.number, hash: head.hash },
  }
})

/** The newest first, each against the one before it; where the chain was longer than was read, the oldest is taken as it is. */
async function verify(stored: unknown[], asked: number) {
  const [oldest, ...rest] = stored.toReversed()
  const anchor = stored.length === asked ? Anchor.safeParse(oldest).data : undefined
  const { brokenAt } = anchor
    ? await verifyChain(rest, anchor, sha256)
    : await verifyChain(stored.toReversed(), noEntry, sha256)
  return { checkedFrom: (anchor?.number ?? 0) + 1, ...(brokenAt ? { brokenAt } : {}) }
}

const Anchor = z.object({ number: z.int(), hash: z.string() })

const entriesIn = (stored: unknown[]): AuditEntry[] =>
  stored.flatMap((it) => AuditEntry.safeParse(it).data ?? [])
