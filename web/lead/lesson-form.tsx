import { useState } from 'preact/hooks'
import { reviseLesson } from '#shared/learning/learning-endpoints.ts'
import { type Lesson, type LessonStatus, Visibility } from '#shared/learning/lesson.ts'
import { sayVisibility } from '#web/board/say-visibility.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { inOneField } from './in-one-field.ts'
import { LessonDecision } from './lesson-decision.tsx'
import { draftOf, LessonDraft, wordsOf } from './lesson-draft.ts'
import { LessonWordsFields } from './lesson-words-fields.tsx'

interface Props {
  versions: Lesson[]
  newest: Lesson
  /** Something was saved, here or by somebody else: look again. */
  onChanged: () => void
}

/** A lead edits a lesson, then accepts it, keeps it as a draft, carries it on, or says why it is not a lesson. */
export function LessonForm({ versions, newest, onChanged }: Props) {
  const { draft, keep, drop } = useDraft(`lesson.${newest.lesson}`, LessonDraft, draftOf(newest))
  const [savedVersion, setSaved] = useState<number>()
  const sent = useSend(
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
  const { version, visibility, reason } = draft
  const mine = { ...wordsOf(draft), visibility }
  const overtaken = version < newest.version
  const problem = sent.problem?.status === 409 && !overtaken ? undefined : inOneField('themes', sent.problem)
  const save = (status: LessonStatus): void => {
    const because = status === 'declined' || status === 'closed' ? { reason } : {}
    void sent.send({ params: { lesson: newest.lesson }, body: { ...mine, ...because, version, status } })
  }
  return (
    <form class="card" onSubmit={(event) => event.preventDefault()}>
      <h2>Edit this lesson</h2>
      <StaffProblem problem={problem} />
      {overtaken ? (
        <ChangedMeanwhile
          base={versions.find((it) => it.version === version) ?? newest}
          mine={mine}
          newest={newest}
          onMerged={(merged) => keep({ ...draftOf({ ...merged, version: newest.version }), reason })}
        />
      ) : null}
      <LessonWordsFields words={draft} problem={problem} onWords={(words) => keep({ ...draft, ...words })} />
      <StaffChoice
        name="visibility"
        legend="Who may read it once it is accepted?"
        kind="one"
        options={Visibility.options.toReversed().map((value) => ({ value, text: sayVisibility(value) }))}
        chosen={[visibility]}
        problem={problem}
        onChosen={([chosen]) => keep({ ...draft, visibility: chosen ?? visibility })}
      />
      <LessonDecision
        key={newest.version}
        now={newest.status}
        busy={sent.busy}
        problem={problem}
        reason={reason}
        onReason={(because) => keep({ ...draft, reason: because })}
        onDecide={save}
      />
      <p role="status">{savedVersion === version ? `Saved as version ${savedVersion}.` : ''}</p>
    </form>
  )
}
