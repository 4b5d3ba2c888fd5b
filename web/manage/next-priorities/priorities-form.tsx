import type { NextPriorities } from '#shared/next-priorities/next-priorities.ts'
import {
  type getNextPriorities,
  saveNextPriorities,
} from '#shared/next-priorities/next-priorities-endpoints.ts'
import { NameNoChild } from '#web/lead/name-no-child.tsx'
import { NamesFound } from '#web/lead/names-found.tsx'
import { Overtaken } from '#web/lead/overtaken.tsx'
import type { Got } from '#web/staff/call.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { EntryFields } from './entry-fields.tsx'
import { draftOf, entriesOf, noEntry, PlanDraft } from './plan-draft.ts'

interface Props {
  value: Got<typeof getNextPriorities>
  newest: NextPriorities | undefined
  onChanged: () => void
}

/** People weigh each priority, and may propose others. */
export function PrioritiesForm({ value: { next, priorities, citable }, newest, onChanged }: Props) {
  const { draft, keep, drop } = useDraft(`next-priorities.${next}`, PlanDraft, draftOf(newest, priorities))
  const { busy, problem, send } = useSend(
    saveNextPriorities,
    (saved) => {
      drop(draftOf(saved, priorities))
      onChanged()
    },
    ({ status }) => {
      if (status === 409) onChanged()
    },
  )
  const overtaken = newest !== undefined && draft.from < newest.version
  return (
    <details open={!newest}>
      <summary>{newest ? 'Go on weighing' : 'Begin to weigh them'}</summary>
      <form
        class="written"
        onSubmit={(event) => {
          event.preventDefault()
          void send({
            params: { year: next },
            body: { from: draft.from, entries: entriesOf(draft, priorities) },
          })
        }}
      >
        <NameNoChild />
        <StaffProblem problem={overtaken ? undefined : problem} />
        {overtaken ? (
          <Overtaken
            newest={newest}
            onKeepMine={() => keep({ ...draft, from: newest.version })}
            onTakeTheirs={() => drop(draftOf(newest, priorities))}
          />
        ) : null}
        <StaffRows
          name="entries"
          legend="Each priority, and what is proposed"
          one="Priority"
          rows={draft.entries}
          empty={noEntry}
          problem={problem}
          mayRemove={({ priority }) => !priorities.priorities.some(({ id }) => id === priority)}
          onRows={(entries) => keep({ ...draft, entries })}
        >
          {(entry, at, change) => (
            <EntryFields
              {...{ at, entry, citable, problem }}
              present={priorities.priorities.some(({ id }) => id === entry.priority)}
              onEntry={change}
            />
          )}
        </StaffRows>
        <NamesFound
          texts={draft.entries.flatMap(({ why, carried, evidence }) => [
            why,
            carried,
            ...evidence.map(({ says }) => says),
          ])}
        />
        <StaffButton busy={busy && 'Saving…'}>Save</StaffButton>
      </form>
    </details>
  )
}
