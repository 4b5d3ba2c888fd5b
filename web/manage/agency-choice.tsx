import type { Problem } from '#shared/api/problem.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'

interface Props {
  name: string
  legend: string
  chosen: string[]
  problem: Problem | undefined
  onChosen: (chosen: string[]) => void
}

/** Agencies of the partnership; one that has stopped stays where it stands. */
export function AgencyChoice({ name, legend, chosen, problem, onChosen }: Props) {
  const { agencies } = useSettings()
  const open = (agencies?.agencies ?? []).filter(({ id, stopped }) => !stopped || chosen.includes(id))
  return (
    <StaffChoice
      name={name}
      legend={legend}
      kind="many"
      options={open.map((it) => ({ value: it.id, text: it.name }))}
      chosen={chosen}
      problem={problem}
      onChosen={onChosen}
    />
  )
}
