import type { Problem } from '#shared/api/problem.ts'
import type { Approval } from '#shared/survey/approval.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'

interface Props {
  approvals: Approval[]
  problem: Problem | undefined
  onApprovals: (approvals: Approval[]) => void
}

/** Young advisers who looked at this version: kept with it for good. */
export const ApprovalRows = ({ approvals, problem, onApprovals }: Props) => (
  <>
    <h3>Young advisers</h3>
    <p>Who looked at these questions before they are asked: how many, and what they changed. Name nobody.</p>
    <StaffRows
      name="approvals"
      legend="When they looked at it"
      one="Meeting"
      rows={approvals}
      empty={{ on: '', people: 0, changed: '' }}
      problem={problem}
      onRows={onApprovals}
    >
      {(approval, at, change) => (
        <>
          <StaffField
            name={`${at}.on`}
            label="Day"
            type="date"
            value={approval.on}
            problem={problem}
            onValue={(on) => change({ ...approval, on })}
          />
          <StaffField
            name={`${at}.people`}
            label="How many people"
            type="number"
            value={approval.people === 0 ? '' : String(approval.people)}
            problem={problem}
            onValue={(text) =>
              change({ ...approval, people: /^\d{1,3}$/.test(text) ? Math.min(200, Number(text)) : 0 })
            }
          />
          <StaffField
            name={`${at}.changed`}
            label="What they changed"
            value={approval.changed}
            problem={problem}
            onValue={(changed) => change({ ...approval, changed: changed.slice(0, 600) })}
          />
        </>
      )}
    </StaffRows>
  </>
)
