import { useState } from 'preact/hooks'
import type { Definition } from '#shared/indicators/indicator.ts'
import { keepIndicator } from '#shared/indicators/indicator-endpoints.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'
import { useSend } from '#web/staff/use-send.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

/** The indicators that the framework names, to add as they are and change later. */
export function AddStarters({ there, onAdded }: { there: SeenIndicator[]; onAdded: () => void }) {
  const { priorities = startingPriorities } = useSettings()
  const known = new Set(there.map(({ indicator }) => indicator))
  const left = Object.entries(starterIndicators).filter(
    ([id, { priority }]) => !known.has(id) && priorities.priorities.some((it) => it.id === priority),
  )
  const [chosen, setChosen] = useState<string[]>([])
  const { busy, problem, send } = useSend(keepIndicator, () => undefined)
  if (left.length === 0) return null
  const add = async () => {
    const added = new Set(known)
    for (const [id, definition] of left)
      if (chosen.includes(id)) {
        const linked = definition.linked?.filter((it) => added.has(it)) ?? []
        await send({ body: { indicator: id, definition: withLinks(definition, linked) } })
        added.add(id)
      }
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

/** Links to what is there only; the rest can be set later. */
function withLinks({ linked: _, ...definition }: Definition, linked: string[]): Definition {
  return linked.length > 0 ? { ...definition, linked } : definition
}
