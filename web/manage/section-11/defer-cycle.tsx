import * as z from 'zod'
import { type CycleView, deferCycle } from '#shared/section-11/section-11-endpoints.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'

const Typed = z.object({ due: z.string(), why: z.string() })
const nothing = { due: '', why: '' }

/** The manager puts the day off on which returns are due, and says why. */
export function DeferCycle({
  cycle: { id, version },
  onDeferred,
}: {
  cycle: CycleView
  onDeferred: () => void
}) {
  const { draft, keep, drop } = useDraft(`section-11.defer.${id}`, Typed, nothing)
  const { busy, problem, send } = useSend(deferCycle, () => {
    drop(nothing)
    onDeferred()
  })
  return (
    <details class="unprinted">
      <summary>Put it off</summary>
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void send({ params: { cycle: id }, body: { version, ...draft } })
        }}
      >
        <StaffProblem problem={problem} />
        <StaffTextFields
          value={draft}
          problem={problem}
          onValue={keep}
          fields={[
            { name: 'due', label: 'The new day', type: 'date' },
            { name: 'why', label: 'Why?', hint: 'Everybody who is asked reads it.', type: 'long' },
          ]}
        />
        <StaffButton busy={busy && 'Saving…'}>Put it off</StaffButton>
      </form>
    </details>
  )
}
