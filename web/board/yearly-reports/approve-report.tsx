import type { Section } from '#shared/yearly-reports/report.ts'
import { approveYearlyReport, type getYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import type { Got } from '#web/staff/call.ts'
import { useSend } from '#web/staff/use-send.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

interface Props {
  value: Got<typeof getYearlyReport>
  written: ReadonlyMap<string, Section>
  name: string
  onApproved: () => void
}

/** Two of the executive approve exactly these words; whoever wrote last, or has approved, is told to wait. */
export function ApproveReport({ value, written, name, onApproved }: Props) {
  const { report, missing, approvedBy, lastWriters } = value
  const executive = useTerms()('executive')
  const { busy, problem, send } = useSend(approveYearlyReport, onApproved, ({ status }) => {
    if (status === 409) onApproved()
  })
  const read = Object.fromEntries([...written].map(([section, { version }]) => [section, version]))
  return (
    <section>
      <h2 class="rule">Approve it</h2>
      <p>
        Two of the {executive} approve it, neither of them the last to write. Any change after that starts
        again. With the second it is published, and nobody can change it any more.
      </p>
      {missing.length > 0 ? (
        <p>It cannot be approved yet: the contents above say what is missing.</p>
      ) : lastWriters.includes(name) ? (
        <p>You wrote in it last, so two others have to approve it.</p>
      ) : approvedBy.includes(name) ? (
        <p>You have approved it. Somebody else has to approve it, too.</p>
      ) : (
        <StaffAskFirst
          ask="I have read it all, and approve it"
          yes={approvedBy.length > 0 ? 'Approve and publish it' : 'Approve it'}
          no="Not yet"
          title={approvedBy.length > 0 ? 'Publish it for ever?' : 'Approve these words?'}
          busy={busy && 'Saving…'}
          problem={problem}
          onYes={() => void send({ params: { year: report.id }, body: { read } })}
        >
          <p>Is it true, does it name nobody, and does it say what could not be changed?</p>
        </StaffAskFirst>
      )}
    </section>
  )
}
