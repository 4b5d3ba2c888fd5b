import { useState } from 'preact/hooks'
import * as z from 'zod'
import type { HoldClass } from '#shared/settings/hold.ts'
import { type HoldView, holdData } from '#shared/settings/settings-endpoints.ts'
import { inPlainWords } from '#web/staff/in-plain-words.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  of: HoldClass
  title: string
  hold: HoldView | undefined
  onChanged: () => void
}

const Typed = z.object({ reason: z.string(), review: z.string() })
const nothing = { reason: '', review: '' }

/** Puts a class of data on hold, or lifts the hold: each with a reason, each kept for good. */
export function HoldForm({ of, title, hold, onChanged }: Props) {
  const [open, setOpen] = useState(false)
  const { draft, keep, drop } = useDraft(`hold.${of}`, Typed, nothing)
  const { busy, problem, send } = useSend(
    holdData,
    () => {
      drop(nothing)
      setOpen(false)
      onChanged()
    },
    (refused) => {
      if (refused.status === 409) onChanged()
    },
  )
  const held = hold?.held === true
  if (!open)
    return (
      <p>
        <StaffButton quiet onPress={() => setOpen(true)}>
          {held ? 'Lift the hold' : 'Put on hold'}
          <span class="unseen"> {title}</span>
        </StaffButton>
      </p>
    )
  const shown = inPlainWords(problem, { review: 'Choose a day within the next year.' })
  return (
    <form
      class="card narrow"
      onSubmit={(event) => {
        event.preventDefault()
        const review = held ? {} : { review: draft.review }
        const body = { from: hold?.version ?? 0, held: !held, reason: draft.reason, ...review }
        void send({ params: { class: of }, body })
      }}
    >
      <StaffProblem problem={shown} />
      <h3>{held ? 'Lift the hold' : 'Put on hold'}</h3>
      <StaffField
        name="reason"
        label="Why?"
        hint="Everybody who may see this page reads it. It is kept for good. Name nobody."
        type="long"
        value={draft.reason}
        problem={shown}
        onValue={(reason) => keep({ ...draft, reason })}
      />
      {held ? null : (
        <StaffField
          name="review"
          label="When will somebody ask whether it is still needed?"
          hint="Within the next year."
          type="date"
          value={draft.review}
          problem={shown}
          onValue={(review) => keep({ ...draft, review })}
        />
      )}
      <p class="buttons">
        <StaffButton busy={busy && 'Saving…'}>
          {held ? 'Yes, let deletion go on' : 'Yes, stop deletion'}
        </StaffButton>
        <StaffButton quiet onPress={() => setOpen(false)}>
          Go back
        </StaffButton>
      </p>
    </form>
  )
}
