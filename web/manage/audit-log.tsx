import { useState } from 'preact/hooks'
import { listAudit } from '#shared/audit/audit-endpoints.ts'
import type { Got } from '#web/staff/call.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { AuditChain } from './audit-chain.tsx'
import { AuditDays } from './audit-days.tsx'

interface Props {
  newest: Got<typeof listAudit>
  /** The titles of rounds and the names of people by their ids. */
  titles: ReadonlyMap<string, string>
}

/** The newest page, and older ones below it as they are asked for. */
export function AuditLog({ newest, titles }: Props) {
  const [older, setOlder] = useState<(typeof newest)[]>([])
  const { busy, problem, send } = useSend(listAudit, (page) => setOlder((pages) => [...pages, page]))
  const pages = [newest, ...older]
  const entries = pages.flatMap((page) => page.entries)
  const oldest = entries.at(-1)
  if (!oldest)
    return <StaffEmpty title="Nothing has been done yet.">The first act of staff appears here.</StaffEmpty>
  return (
    <>
      <AuditChain pages={pages} />
      <AuditDays entries={entries} titles={titles} />
      <StaffProblem problem={problem} />
      {oldest.number > 1 ? (
        <StaffButton
          quiet
          busy={busy && 'Reading…'}
          onPress={() => void send({ query: { before: oldest.number } })}
        >
          Show older entries
        </StaffButton>
      ) : null}
    </>
  )
}
