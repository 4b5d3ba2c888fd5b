import type { Problem } from '#shared/api/problem.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffSelect } from '#web/ui/staff-select.tsx'

interface Props {
  person: Person
  chosen: string
  problem: Problem | undefined
  onChosen: (agency: string) => void
}

/** Whose entry it is: who acts for one agency is not asked. */
export function RecordAgency({ person, chosen, problem, onChosen }: Props) {
  const [load] = useLoad(getSettings, {})
  if (load.is !== 'here') return null
  const forAll = person.roles.includes('participation-lead')
  const own = (load.value.settings.agencies?.agencies ?? []).filter(
    ({ id, stopped }) => !stopped && (forAll || person.agencies.includes(id)),
  )
  if (!forAll && own.length === 1) return null
  return (
    <StaffSelect
      name="agency"
      label="Which agency?"
      options={[{ value: '', text: 'Choose one' }, ...own.map(({ id, name }) => ({ value: id, text: name }))]}
      chosen={chosen}
      problem={problem}
      onChosen={onChosen}
    />
  )
}
