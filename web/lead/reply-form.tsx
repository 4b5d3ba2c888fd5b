import type { Action } from '#shared/learning/action.ts'
import type { Reply, ReplyLanguage } from '#shared/learning/reply.ts'
import { reviseReply } from '#shared/learning/reply-endpoints.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { Overtaken } from './overtaken.tsx'
import { draftOf, entriesOf, newEntry, ReplyDraft } from './reply-draft.ts'
import { ReplyFields } from './reply-fields.tsx'
import { WhatMayBeTold } from './what-may-be-told.tsx'

interface Props {
  wave: string
  newest: Reply | undefined
  says: readonly string[]
  quotes: readonly string[]
  languages: readonly ReplyLanguage[]
  actions: readonly Action[]
  onChanged: () => void
}

/** A lead writes what the families of a round are answered. */
export function ReplyForm({ wave, newest, says, quotes, languages, actions, onChanged }: Props) {
  const { draft, keep, drop } = useDraft(`reply.${wave}`, ReplyDraft, draftOf(newest))
  const { busy, problem, send } = useSend(
    reviseReply,
    (saved) => {
      drop(draftOf(saved))
      onChanged()
    },
    (refused) => {
      if (refused.status === 409) onChanged()
    },
  )
  const overtaken = newest !== undefined && draft.from < newest.version
  const form = (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void send({ params: { wave }, body: { from: draft.from, entries: entriesOf(draft) } })
      }}
    >
      <p>Please name no child and nobody of a family.</p>
      <StaffProblem problem={overtaken ? undefined : problem} />
      {overtaken ? (
        <Overtaken
          newest={newest}
          onKeepMine={() => keep({ ...draft, from: newest.version })}
          onTakeTheirs={() => drop(draftOf(newest))}
        />
      ) : null}
      <WhatMayBeTold
        says={says}
        quotes={quotes}
        onStart={(said) => keep({ ...draft, entries: [...draft.entries, newEntry(said.slice(0, 280))] })}
      />
      <StaffRows
        name="entries"
        legend="What families said, and what we do about it"
        one="Answer"
        ordered
        rows={draft.entries}
        empty={newEntry()}
        problem={problem}
        onRows={(entries) => keep({ ...draft, entries })}
      >
        {(entry, at, change) => (
          <ReplyFields {...{ at, entry, languages, actions, problem }} onEntry={change} />
        )}
      </StaffRows>
      <StaffButton busy={busy && 'Saving…'}>Save, and ask two people to agree</StaffButton>
    </form>
  )
  return newest ? (
    <details>
      <summary>Change the answer</summary>
      {form}
    </details>
  ) : (
    <>
      <h2>Write the answer</h2>
      {form}
    </>
  )
}
