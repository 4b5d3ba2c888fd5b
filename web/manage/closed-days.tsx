import type { Problem } from '#shared/api/problem.ts'
import { bankHolidays } from '#shared/settings/bank-holidays.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { ReadingTyped } from './reading-draft.ts'

interface Props {
  closed: ReadingTyped['closed']
  today: string
  problem: Problem | undefined
  onClosed: (closed: ReadingTyped['closed']) => void
}

/** Days without a reader: bank holidays, which nobody has to type, and the partnership’s own. */
export function ClosedDays({ closed, today, problem, onClosed }: Props) {
  return (
    <>
      <StaffRows
        name="closed"
        legend="Is nobody there on other days?"
        one="Closed day"
        rows={closed}
        empty={{ day: '', why: '' }}
        problem={problem}
        onRows={onClosed}
      >
        {(row, at, change) => (
          <StaffTextFields
            at={at}
            value={row}
            problem={problem}
            onValue={change}
            fields={[
              { name: 'day', label: 'Which day?', type: 'date' },
              { name: 'why', label: 'Why?', hint: 'You can leave this empty.' },
            ]}
          />
        )}
      </StaffRows>
      <details>
        <summary>Bank holidays are closed too</summary>
        <ul>
          {bankHolidays
            .filter(({ day }) => day >= today)
            .map(({ day, name }) => (
              <li key={day}>
                {sayDay(day)}: {name}
              </li>
            ))}
        </ul>
      </details>
    </>
  )
}
