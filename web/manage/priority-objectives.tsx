import type { Problem } from '#shared/api/problem.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { ObjectiveDraft } from './priority-draft.ts'

interface Props {
  at: string
  rows: ObjectiveDraft[]
  problem: Problem | undefined
  onRows: (rows: ObjectiveDraft[]) => void
}

/** What has to change so that a priority is met, where that was decided, and who steers it. */
export const PriorityObjectives = ({ at, rows, problem, onRows }: Props) => (
  <StaffRows
    name={at}
    legend="What has to change so that it is met?"
    one="Objective"
    ordered
    rows={rows}
    // A data set has to name it before it is saved, so it has its short name from the start.
    empty={{
      id: `objective-${crypto.randomUUID().slice(0, 8)}`,
      title: '',
      strategy: '',
      began: '',
      steeredBy: '',
    }}
    problem={problem}
    onRows={onRows}
  >
    {({ id, ...row }, path, change) => (
      <StaffTextFields
        at={path}
        value={row}
        problem={problem}
        onValue={(value) => change({ id, ...value })}
        fields={[
          { name: 'title', label: 'The objective' },
          { name: 'strategy', label: 'From which strategy? (if there is one)' },
          { name: 'began', label: 'When did that begin? (if you know)', type: 'date' },
          { name: 'steeredBy', label: 'Which group steers it? (if there is one)' },
        ]}
      />
    )}
  </StaffRows>
)
