import type { Problem } from '#shared/api/problem.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { DataSetOwners } from './data-set-owners.tsx'
import { frequencies } from './indicators/frequencies.ts'
import type { DataSetDraft, ObjectiveDraft } from './priority-draft.ts'

interface Props {
  at: string
  rows: DataSetDraft[]
  objectives: ObjectiveDraft[]
  indicators: readonly { value: string; text: string }[]
  agencies: Settings['agencies']
  problem: Problem | undefined
  onRows: (rows: DataSetDraft[]) => void
}

const empty: DataSetDraft = {
  id: '',
  title: '',
  objectives: [],
  frequency: 'quarter',
  dueDays: '30',
  owners: [{ id: '', owner: '', agency: '', part: '', indicators: [] }],
}

/** The figures that show how a priority goes: what comes together, from whom, how often and by when. */
export const PriorityDataSets = ({ at, rows, objectives, problem, onRows, ...more }: Props) => (
  <StaffRows
    name={at}
    legend="Which data sets show how it goes?"
    one="Data set"
    rows={rows}
    empty={empty}
    problem={problem}
    onRows={onRows}
  >
    {(row, path, change) => (
      <>
        <StaffTextFields
          at={path}
          value={{ title: row.title }}
          problem={problem}
          onValue={({ title }) => change({ ...row, title })}
          fields={[{ name: 'title', label: 'What is it called?' }]}
        />
        <StaffChoice
          name={`${path}.objectives`}
          legend="For which objectives?"
          kind="many"
          options={objectives.map(({ id, title }) => ({ value: id, text: title || 'A new one, above' }))}
          chosen={row.objectives}
          problem={problem}
          onChosen={(chosen) => change({ ...row, objectives: chosen })}
        />
        <StaffSelect
          name={`${path}.frequency`}
          label="How often does it come?"
          options={frequencies}
          chosen={row.frequency}
          problem={problem}
          onChosen={(frequency) => change({ ...row, frequency })}
        />
        <StaffTextFields
          at={path}
          value={{ dueDays: row.dueDays }}
          problem={problem}
          onValue={({ dueDays }) => change({ ...row, dueDays })}
          fields={[{ name: 'dueDays', label: 'How many days after that is it due?', type: 'number' }]}
        />
        <DataSetOwners
          at={`${path}.owners`}
          rows={row.owners}
          problem={problem}
          onRows={(owners) => change({ ...row, owners })}
          {...more}
        />
      </>
    )}
  </StaffRows>
)
