import type { Problem } from '#shared/api/problem.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'

interface Props {
  /** The agencies that the person works for: none for a lead, who hands out for any. */
  own: readonly string[]
  agency: string
  problem: Problem | undefined
  onAgency: (agency: string) => void
}

export function AgencyField({ own, agency, problem, onAgency }: Props) {
  if (own.length === 1)
    return (
      <p>
        Handed out by <b>{agency}</b>.
      </p>
    )
  if (own.length > 1)
    return (
      <StaffChoice
        name="agency"
        legend="Which agency?"
        kind="one"
        options={own.map((value) => ({ value, text: value }))}
        chosen={[agency]}
        problem={problem}
        onChosen={([value]) => onAgency(value ?? agency)}
      />
    )
  return (
    <StaffField
      name="agency"
      label="Which agency?"
      hint="Its short name, such as family-hub-north."
      value={agency}
      problem={problem}
      onValue={onAgency}
    />
  )
}
