import type { Problem } from '#shared/api/problem.ts'
import type { Agencies } from '#shared/settings/agencies.ts'
import { StaffSelect } from '#web/ui/staff-select.tsx'

interface Props {
  /** Everybody’s, stopped ones too. */
  all: Agencies['agencies']
  /** The agencies that the person works for: none for a lead, who hands out for any. */
  own: readonly string[]
  agency: string
  problem: Problem | undefined
  onAgency: (agency: string) => void
}

export function AgencyField({ all, own, agency, problem, onAgency }: Props) {
  if (own.length === 1)
    return (
      <p>
        Handed out by <b>{all.find(({ id }) => id === agency)?.name ?? agency}</b>.
      </p>
    )
  const choices = all.filter(({ id, stopped }) => !stopped && (own.length === 0 || own.includes(id)))
  return (
    <StaffSelect
      name="agency"
      label="Which agency?"
      options={[
        ...(agency ? [] : [{ value: '', text: 'Choose one' }]),
        ...choices.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      chosen={agency}
      problem={problem}
      onChosen={onAgency}
    />
  )
}
