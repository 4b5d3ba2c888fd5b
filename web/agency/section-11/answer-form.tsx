import { useState } from 'preact/hooks'
import type { Answer } from '#shared/section-11/answer.ts'
import { missingIn } from '#shared/section-11/missing-in.ts'
import { saveAnswer, type WholeReturn } from '#shared/section-11/section-11-endpoints.ts'
import type { Standard } from '#shared/section-11/standard.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { AnswerClash } from './answer-clash.tsx'
import { AnswerDraft, draftOf, typedOf, wordsOf } from './answer-draft.ts'
import { AnswerFields } from './answer-fields.tsx'

interface Props {
  it: WholeReturn
  standard: Standard
  newest: Answer | undefined
  /** Something was saved, here or by a colleague: look again. */
  onSaved: () => void
}

/** Somebody of the agency fills in one standard, as far as they get; a colleague goes on with it. */
export function AnswerForm({ it: { cycle, agency }, standard, newest, onSaved }: Props) {
  const name = `section-11.${cycle}.${agency}.${standard.id}`
  const { draft, keep, drop } = useDraft(name, AnswerDraft, draftOf(newest))
  const [saved, setSaved] = useState<Answer>()
  const { busy, problem, send } = useSend(
    saveAnswer,
    (answer) => {
      drop(draftOf(answer))
      setSaved(answer)
      onSaved()
    },
    ({ status }) => {
      if (status === 409) onSaved()
    },
  )
  const clash = newest !== undefined && draft.from < newest.version
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        setSaved(undefined)
        const params = { cycle, agency, standard: standard.id }
        void send({ params, body: { from: draft.from, words: wordsOf(draft.typed) } })
      }}
    >
      <StaffProblem problem={clash ? undefined : problem} />
      {clash ? (
        <AnswerClash
          draft={draft}
          newest={newest}
          onMerged={(typed) => keep({ from: newest.version, base: typedOf(newest.words), typed })}
        />
      ) : null}
      <AnswerFields
        standard={standard}
        typed={draft.typed}
        problem={problem}
        onTyped={(typed) => keep({ ...draft, typed })}
      />
      <p>You can save at any time, with something missing. Your colleagues see it and can go on with it.</p>
      <StaffButton busy={busy && 'Saving…'}>Save</StaffButton>
      <p role="status">{saved ? `Saved as version ${saved.version}. ${sayMissing(saved)}` : ''}</p>
    </form>
  )
}

function sayMissing({ words }: Answer): string {
  const missing = missingIn(words)
  return missing.length > 0 ? `Still to fill in: ${missing.join(', ')}.` : 'Everything is filled in.'
}
