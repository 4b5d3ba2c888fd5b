import type { Problem } from '#shared/api/problem.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { OwnerDraft } from './priority-draft.ts'

interface Props {
  at: string
  rows: OwnerDraft[]
  indicators: readonly { value: string; text: string }[]
  agencies: Settings['agencies']
  problem: Problem | undefined
  onRows: (rows: OwnerDraft[]) => void
}

/** Who owns a data set, one row each, and which part each sends. */
export const DataSetOwners = ({ at, rows, indicators, agencies, problem, onRows }: Props) => (
  <StaffRows
    name={at}
    legend="Who owns it, and which part does each send?"
    one="Owner"
    rows={rows}
    empty={{ id: '', owner: '', agency: '', part: '', indicators: [] }}
    problem={problem}
    onRows={onRows}
  >
    {(row, path, change) => (
      <>
        <StaffTextFields
          at={path}
          value={{ owner: row.owner, part: row.part }}
          problem={problem}
          onValue={(value) => change({ ...row, ...value })}
          fields={[
            { name: 'owner', label: 'Who owns it?', hint: 'A role or an agency, not a name.' },
            { name: 'part', label: 'Which part is theirs? (if it needs saying)' },
          ]}
        />
        <StaffSelect
          name={`${path}.agency`}
          label="Whose people may say that it was sent?"
          options={[
            { value: '', text: 'Nobody: the business manager notes it' },
            ...(agencies?.agencies ?? []).map(({ id, name }) => ({ value: id, text: name })),
          ]}
          chosen={row.agency}
          problem={problem}
          onChosen={(agency) => change({ ...row, agency })}
        />
        {indicators.length > 0 ? (
          <StaffChoice
            name={`${path}.indicators`}
            legend="Which indicators are in it?"
            kind="many"
            options={indicators}
            chosen={row.indicators}
            problem={problem}
            onChosen={(chosen) => change({ ...row, indicators: chosen })}
          />
        ) : null}
      </>
    )}
  </StaffRows>
)
