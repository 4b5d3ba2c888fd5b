import type { Action } from '#shared/learning/action.ts'
import { reviseAction } from '#shared/learning/action-endpoints.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { ActionDraft, actionDraftOf } from './action-draft.ts'
import { ActionFields } from './action-fields.tsx'
import { inPart } from './in-part.ts'

/** A lead changes what will be done, by whom or by when. */
export function ActionForm({ action, onChanged }: { action: Action; onChanged: () => void }) {
  const start = actionDraftOf(action)
  const { draft, keep, drop } = useDraft(`action.${action.action}`, ActionDraft, start)
  const sent = useSend(
    reviseAction,
    (saved) => {
      drop(actionDraftOf(saved))
      onChanged()
    },
    ({ status }) => {
      if (status === 409) onChanged()
    },
  )
  const problem = inPart('action', sent.problem)
  return (
    <details>
      <summary>Change this action</summary>
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void sent.send({ params: { action: action.action }, body: { ...draft, version: action.version } })
        }}
      >
        <StaffProblem problem={problem} />
        <ActionFields draft={draft} problem={problem} onDraft={keep} />
        <StaffButton busy={sent.busy && 'Saving…'}>Save</StaffButton>
      </form>
    </details>
  )
}
