import * as z from 'zod'
import type { Problem } from '#shared/api/problem.ts'
import { AgencyKind } from '#shared/settings/agencies.ts'
import { newId } from '#shared/settings/new-id.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { agencyKinds } from './agency-kinds.ts'

export const AgencyTyped = z.object({
  id: z.string(),
  name: z.string(),
  kind: AgencyKind,
  stopped: z.boolean(),
})
export type AgencyTyped = z.infer<typeof AgencyTyped>

interface Props {
  row: AgencyTyped
  at: string
  /** It was saved before: its short name stays, and it can be marked as stopped. */
  known: boolean
  /** The other agencies’ short names. */
  taken: readonly string[]
  problem: Problem | undefined
  onRow: (row: AgencyTyped) => void
}

/** One agency. Until it is saved, its short name follows its name. */
export function AgencyRow({ row, at, known, taken, problem, onRow }: Props) {
  const follows = !known && (row.id === '' || row.id === newId(row.name, taken))
  return (
    <>
      <StaffField
        name={`${at}.name`}
        label="Name"
        value={row.name}
        problem={problem}
        onValue={(name) =>
          onRow({ ...row, name, ...(follows ? { id: name.trim() ? newId(name, taken) : '' } : {}) })
        }
      />
      <StaffSelect
        name={`${at}.kind`}
        label="What kind of agency is it?"
        options={agencyKinds}
        chosen={row.kind}
        problem={problem}
        onChosen={(kind) => onRow({ ...row, kind })}
      />
      {known ? (
        <>
          <p class="small">
            Short name: <code>{row.id}</code>. It stays, because old rounds and sign-ins name it.
          </p>
          <StaffChoice
            name={`${at}.stopped`}
            legend="Does it still hand out surveys?"
            kind="many"
            options={[{ value: 'stopped', text: 'It has stopped' }]}
            chosen={row.stopped ? ['stopped'] : []}
            problem={problem}
            onChosen={({ length }) => onRow({ ...row, stopped: length > 0 })}
          />
        </>
      ) : (
        <StaffField
          name={`${at}.id`}
          label="Short name"
          hint="For the sign-in service: its people are in the group “agency/” and this. It cannot be changed later."
          value={row.id}
          problem={problem}
          onValue={(id) => onRow({ ...row, id })}
        />
      )}
    </>
  )
}
