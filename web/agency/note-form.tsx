import * as z from 'zod'
import type { Action } from '#shared/learning/action.ts'
import { noteProgress } from '#shared/learning/action-endpoints.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

const Typed = z.object({ says: z.string(), done: z.boolean() })

/** Whoever owns an action says how it goes, and whether it is done. */
export function NoteForm({ action, onChanged }: { action: Action; onChanged: () => void }) {
  const start = { says: '', done: action.doneOn !== undefined }
  const { draft, keep, drop } = useDraft(`note.${action.action}`, Typed, start)
  const { busy, problem, send } = useSend(
    noteProgress,
    ({ doneOn }) => {
      drop({ says: '', done: doneOn !== undefined })
      onChanged()
    },
    ({ status }) => {
      if (status === 409) onChanged()
    },
  )
  return (
    <form
      class="card narrow"
      onSubmit={(event) => {
        event.preventDefault()
        void send({ params: { action: action.action }, body: { ...draft, version: action.version } })
      }}
    >
      <h2>How does it go?</h2>
      <StaffProblem problem={problem} />
      <StaffField
        name="says"
        label="What happened since"
        hint="A sentence or two. No names of families or children."
        type="long"
        value={draft.says}
        problem={problem}
        onValue={(says) => keep({ ...draft, says })}
      />
      <StaffChoice
        name="done"
        legend="Is it done?"
        kind="one"
        options={[
          { value: 'no', text: 'Not yet' },
          { value: 'yes', text: 'It is done' },
        ]}
        chosen={[draft.done ? 'yes' : 'no']}
        problem={problem}
        onChosen={([done]) => keep({ ...draft, done: done === 'yes' })}
      />
      <StaffButton busy={busy && 'Saving…'}>Save this note</StaffButton>
    </form>
  )
}
