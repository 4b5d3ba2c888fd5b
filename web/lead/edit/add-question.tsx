import { useState } from 'preact/hooks'
import { blankQuestion, type Kind } from '#shared/survey/edit/blank-question.ts'
import { mostQuestions } from '#shared/survey/edit/edit-survey.ts'
import { freeId } from '#shared/survey/edit/free-id.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import type { Editing } from './editing.ts'
import { kinds } from './kind-names.ts'

/** A new question at the end, in the way that is chosen. */
export function AddQuestion({ editing, onAdded }: { editing: Editing; onAdded: (id: string) => void }) {
  const [kind, setKind] = useState<Kind>('one')
  const { draft, act, say } = editing
  const add = (): void => {
    const count = draft.questions.length
    if (count >= mostQuestions) {
      say(`${mostQuestions} questions are the most.`)
      return
    }
    const id = freeId(
      `q${count + 1}`,
      draft.questions.map((it) => it.id),
    )
    act({ do: 'add', question: blankQuestion(kind, id), at: count })
    onAdded(id)
  }
  return (
    <div class="card">
      <StaffSelect
        name="new-kind"
        label="A new question"
        options={kinds}
        chosen={kind}
        problem={undefined}
        onChosen={setKind}
      />
      <p class="buttons">
        <StaffButton onPress={add}>Add this question</StaffButton>
      </p>
    </div>
  )
}
