import { concludeCaseAudit } from '#shared/case-audits/case-audit-endpoints.ts'
import { whatIsMissing } from '#shared/case-audits/what-is-missing.ts'
import type { SeenAudit } from '#web/board/case-audits/seen.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

/** What is left before an audit is concluded; then its end, after which nothing in it changes. */
export function ConcludeAudit({ audit, onChanged }: { audit: SeenAudit; onChanged: () => void }) {
  const { busy, problem, send } = useSend(concludeCaseAudit, onChanged, ({ status }) => {
    if (status === 409) onChanged()
  })
  const missing = whatIsMissing(audit)
  if (missing.length > 0)
    return (
      <div class="card narrow">
        <h3>Before it can be concluded</h3>
        <ul>
          {missing.map(({ say }) => (
            <li key={say}>{say}</li>
          ))}
        </ul>
      </div>
    )
  return (
    <StaffAskFirst
      ask="Conclude this audit"
      yes="Conclude it"
      no="Leave it open"
      title="Conclude this audit for the year?"
      busy={busy && 'Concluding…'}
      problem={problem}
      onYes={() => void send({ params: { audit: audit.id }, body: { version: audit.version } })}
    >
      <p>Its agencies see what was found. Nothing in it changes any more.</p>
    </StaffAskFirst>
  )
}
