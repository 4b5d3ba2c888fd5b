import type { AuditedCase } from './case-audit.ts'
import { type CaseRef, drawRef } from './case-ref.ts'
import type { SentAudit } from './check-audit.ts'

/** What was sent of cases as it is kept: a new one gets a reference, and what was agreed of one stays with it. */
export function giveRefs(
  sent: SentAudit['cases'],
  there: readonly AuditedCase[],
  random: (count: number) => Uint8Array,
): AuditedCase[] {
  const taken: CaseRef[] = there.map(({ ref }) => ref)
  return sent.map((it) => {
    const ref = it.ref ?? drawRef('C', taken, random)
    taken.push(ref)
    const moderated = there.find((known) => known.ref === ref)?.moderated
    return { ...it, ref, ...(moderated ? { moderated } : {}) }
  })
}
