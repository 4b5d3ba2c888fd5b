import type { listAudit } from '#shared/audit/audit-endpoints.ts'
import { sayHash } from '#shared/audit/say-hash.ts'
import type { Got } from '#web/staff/call.ts'
import { sayMoment } from '#web/staff/say-moment.ts'

/** Whether the chain holds as far as it was read, and the newest entry’s fingerprint, to keep on paper. */
export function AuditChain({ pages }: { pages: Got<typeof listAudit>[] }) {
  const [newest] = pages
  const broken = pages.flatMap(({ brokenAt }) => brokenAt ?? [])
  const from = Math.min(...pages.map(({ checkedFrom }) => checkedFrom))
  if (!newest) return null
  return (
    <section class="card narrow" aria-labelledby="chain">
      <h2 id="chain">
        {broken.length > 0 ? `The chain breaks at entry ${Math.max(...broken)}.` : 'The chain is whole.'}
      </h2>
      {broken.length > 0 ? (
        <p>
          Somebody changed or removed an entry in the database itself, past Heard. Print this page, change
          nothing, and tell your data protection officer.
        </p>
      ) : (
        <p>
          {from === 1
            ? 'Every entry was checked just now, from the first to the newest.'
            : `The entries from ${from} to the newest were checked just now. Those before are checked as you show them.`}
        </p>
      )}
      <p>
        Fingerprint of entry {newest.head.number}, the newest:
        <br />
        <code>{sayHash(newest.head.hash)}</code>
      </p>
      <p class="small">
        Print this and keep the paper. Whoever can change the database could take away the newest entries, or
        write the whole log anew. Only a fingerprint on paper shows that. Checked on{' '}
        {sayMoment(new Date().toISOString())}.
      </p>
    </section>
  )
}
