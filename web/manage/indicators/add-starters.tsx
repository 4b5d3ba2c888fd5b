import { useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { addEachStarter } from './add-each-starter.ts'

/** The indicators that the framework names, to add as they are and change later. */
export function AddStarters({ there, onAdded }: { there: SeenIndicator[]; onAdded: () => void }) {
  const { priorities = startingPriorities } = useSettings()
  const known = new Set(there.map(({ indicator }) => indicator))
  const left = Object.entries(starterIndicators).filter(
    ([id, { priority }]) => !known.has(id) && priorities.priorities.some((it) => it.id === priority),
  )
  const [chosen, setChosen] = useState<string[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  if (left.length === 0) return null
  const add = async () => {
    if (busy) return
    setBusy(true)
    setProblem(
      await addEachStarter(
        left.filter(([id]) => chosen.includes(id)),
        known,
      ),
    )
    setBusy(false)
    setChosen([])
    onAdded()
  }
  return (
    <details open={there.length === 0}>
      <summary>Add from the starter set</summary>
      <div class="card narrow">
        <StaffProblem problem={problem} />
        <StaffChoice
          name="starters"
          legend="Which of these are counted here?"
          kind="many"
          options={left.map(([value, { title, owner }]) => ({ value, text: title, hint: owner }))}
          chosen={chosen}
          problem={problem}
          onChosen={setChosen}
        />
        <StaffButton busy={busy && 'Adding…'} onPress={() => void add()}>
          Add these
        </StaffButton>
      </div>
    </details>
  )
}
