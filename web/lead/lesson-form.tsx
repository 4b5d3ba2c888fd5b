import { useState } from 'preact/hooks'
import { reviseLesson } from '#shared/learning/learning-endpoints.ts'
import type { Lesson, LessonStatus } from '#shared/learning/lesson.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { LessonDecision } from './lesson-decision.tsx'
import { draftOf, LessonDraft } from './lesson-draft.ts'
import { LessonWordsFields } from './lesson-words-fields.tsx'

interface Props {
  newest: Lesson
  /** Something was saved, here or by somebody else: look again. */
  onChanged: () => void
}

/** A lead edits a lesson, then accepts it, keeps it as a draft, or says why it is not a lesson. */
export function LessonForm({ newest, onChanged }: Props) {
  const { draft, keep, drop } = useDraft(`lesson.${newest.lesson}`, LessonDraft, draftOf(newest))
  const [savedVersion, setSaved] = useState<number>()
  const { busy, problem, send } = useSend(
    reviseLesson,
    (saved) => {
      drop(draftOf(saved))
      setSaved(saved.version)
      onChanged()
    },
    (refused) => {
      if (refused.status === 409) onChanged()
    },
  )
  const save = (status: LessonStatus): void => {
    const { reason, ...words } = draft
    const because = status === 'declined' ? { reason } : {}
    void send({ params: { lesson: newest.lesson }, body: { ...words, ...because, status } })
  }
  const overtaken = draft.version < newest.version
  return (
    <form class="card" onSubmit={(event) => event.preventDefault()}>
      <h2>Edit this lesson</h2>
      <StaffProblem problem={problem?.status === 409 && !overtaken ? undefined : problem} />
      {overtaken ? (
        <ChangedMeanwhile
          newest={newest}
          onKeepMine={() => keep({ ...draft, version: newest.version })}
          onTakeTheirs={() => keep(draftOf(newest))}
        />
      ) : null}
      <LessonWordsFields words={draft} problem={problem} onWords={(words) => keep({ ...draft, ...words })} />
      <StaffChoice
        name="visibility"
        legend="Who may read it once it is accepted?"
        kind="one"
        options={readers}
        chosen={[draft.visibility]}
        problem={problem}
        onChosen={([visibility]) => keep({ ...draft, visibility: visibility ?? draft.visibility })}
      />
      <LessonDecision
        key={newest.version}
        busy={busy}
        problem={problem}
        reason={draft.reason}
        onReason={(reason) => keep({ ...draft, reason })}
        onDecide={save}
      />
      <p role="status">{savedVersion === draft.version ? `Saved as version ${savedVersion}.` : ''}</p>
    </form>
  )
}

const readers = [
  { value: 'partnership', text: 'The partnership' },
  { value: 'public', text: 'Everybody, on the public page' },
] as const
