import { useState } from 'preact/hooks'
import { recordAction } from '#shared/learning/action-endpoints.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { ActionDraft, noAction } from './action-draft.ts'
import { ActionFields } from './action-fields.tsx'
import { inPart } from './in-part.ts'

/** One more thing that will be done about a lesson. */
export function NewAction({ lesson, onRecorded }: { lesson: string; onRecorded: () => void }) {
  const { draft, keep, drop } = useDraft(`action-of.${lesson}`, ActionDraft, noAction)
  const [said, setSaid] = useState('')
  const sent = useSend(recordAction, ({ title }) => {
    drop(noAction)
    setSaid(`Recorded: ${title}`)
    onRecorded()
  })
  const problem = inPart('action', sent.problem)
  return (
    <details open={draft.title !== ''}>
      <summary>Record an action</summary>
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void sent.send({ params: { lesson }, body: draft })
        }}
      >
        <StaffProblem problem={problem} />
        <ActionFields draft={draft} problem={problem} onDraft={keep} />
        <p class="buttons">
          <StaffButton busy={sent.busy && 'Saving…'}>Record this action</StaffButton>
          <span role="status">{said}</span>
        </p>
      </form>
    </details>
  )
}
