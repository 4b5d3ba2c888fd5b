import type { Problem } from '#shared/api/problem.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { emptyLine, type TypedProgramme } from './programme-draft.ts'

interface Props {
  typed: TypedProgramme
  problem: Problem | undefined
  onTyped: (typed: TypedProgramme) => void
}

/** The plan of an audit: what it is about, what is asked, how it is done and with which cases. */
export function ProgrammeFields({ typed, problem, onTyped }: Props) {
  const { priorities = startingPriorities } = useSettings()
  const { lines, ...texts } = typed
  return (
    <>
      <StaffTextFields
        value={texts}
        problem={problem}
        onValue={(value) => onTyped({ ...value, lines })}
        fields={[
          { name: 'year', label: 'Which year?', hint: 'From April, such as 2026/27.' },
          { name: 'theme', label: 'What is it about?' },
        ]}
      />
      <StaffRows
        name="lines"
        legend="What is asked of every case?"
        one="Line of enquiry"
        rows={lines}
        empty={emptyLine}
        problem={problem}
        onRows={(rows) => onTyped({ ...typed, lines: rows })}
      >
        {(row, at, change) => (
          <>
            <StaffField
              name={`${at}.asks`}
              label="What is asked?"
              value={row.asks}
              problem={problem}
              onValue={(asks) => change({ ...row, asks })}
            />
            <StaffSelect
              name={`${at}.priority`}
              label="Which priority does it serve?"
              options={[
                { value: '', text: 'Choose one' },
                ...priorities.priorities.map(({ id, title }) => ({ value: id, text: title })),
              ]}
              chosen={row.priority}
              problem={problem}
              onChosen={(priority) => change({ ...row, priority })}
            />
          </>
        )}
      </StaffRows>
      <StaffTextFields
        value={texts}
        problem={problem}
        onValue={(value) => onTyped({ ...value, lines })}
        fields={[
          {
            name: 'model',
            label: 'How is it done?',
            hint: 'For example: two sessions with everybody who worked with the family.',
            type: 'long',
          },
          { name: 'sample', label: 'How are the cases chosen?', type: 'long' },
          { name: 'gradesBy', label: 'By which day do agencies give their grades?', type: 'date' },
        ]}
      />
    </>
  )
}
