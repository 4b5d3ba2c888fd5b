import * as z from 'zod'
import { RecordFields as Fields, type LearningRecord } from '#shared/learning/record.ts'
import { reviseRecord } from '#shared/learning/record-endpoints.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { NameNoChild } from './name-no-child.tsx'
import { Overtaken } from './overtaken.tsx'
import { RecordFields } from './record-fields.tsx'
import { typedFields } from './typed-fields.ts'

const Typed = z.object({ version: z.number(), fields: Fields })

/** The next version of an entry. */
export function ChangeRecord({ newest, onChanged }: { newest: LearningRecord; onChanged: () => void }) {
  const { record, kind, version, fields } = newest
  const { draft, keep, drop } = useDraft(`record.${record}`, Typed, { version, fields })
  const { busy, problem, send } = useSend(
    reviseRecord,
    (saved) => {
      drop({ version: saved.version, fields: saved.fields })
      onChanged()
    },
    (refused) => {
      if (refused.status === 409) onChanged()
    },
  )
  const overtaken = draft.version < version
  return (
    <details>
      <summary>Change it</summary>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault()
          void send({
            params: { record },
            body: { version: draft.version, fields: typedFields(draft.fields) },
          })
        }}
      >
        <NameNoChild />
        <StaffProblem problem={overtaken ? undefined : problem} />
        {overtaken ? (
          <Overtaken
            newest={newest}
            onKeepMine={() => keep({ ...draft, version })}
            onTakeTheirs={() => drop({ version, fields })}
          />
        ) : null}
        <RecordFields
          kind={kind}
          fields={draft.fields}
          problem={problem}
          onFields={(typed) => keep({ ...draft, fields: typed })}
        />
        <StaffButton busy={busy && 'Saving…'}>Save as the next version</StaffButton>
      </form>
    </details>
  )
}
