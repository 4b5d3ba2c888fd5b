import { useState } from 'preact/hooks'
import { clearWords, type Opened } from '#shared/comments/desk-endpoints.ts'
import type { Theme } from '#shared/settings/worries.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { OwnWords } from './own-words.tsx'

interface Props {
  opened: Opened
  words: Record<string, string>
  themes: readonly Theme[]
  onShow: (opened: Opened) => void
}

/** Another person decides whether the words may be shown, and says which themes they see in them. */
export function ClearForm({ opened, words, themes, onShow }: Props) {
  const { wave, comment, revision, boxes } = opened
  const [chosen, setChosen] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const { busy, problem, send } = useSend(clearWords, onShow)
  const decide = (show: boolean): void =>
    void send({ params: { wave, comment }, body: { revision, show, reason, themes: chosen } })
  return (
    <form class="card" onSubmit={(event) => event.preventDefault()}>
      <h2>May others read these words?</h2>
      {boxes.map(({ question, asked }) =>
        words[question] ? (
          <div key={question}>
            <p class="small">{asked}</p>
            <OwnWords text={words[question]} />
          </div>
        ) : null,
      )}
      <StaffProblem problem={problem} />
      <StaffChoice
        name="themes"
        legend="What are the words about?"
        kind="many"
        options={themes.filter(({ old }) => !old).map(({ id, text }) => ({ value: id, text }))}
        chosen={chosen}
        problem={problem}
        onChosen={setChosen}
      />
      <StaffField
        name="reason"
        label="Why not, if they should not be shown?"
        type="long"
        value={reason}
        problem={problem}
        onValue={setReason}
      />
      <p class="buttons">
        <StaffButton busy={busy && 'Saving…'} onPress={() => decide(true)}>
          They may be shown
        </StaffButton>
        <StaffButton quiet onPress={() => decide(false)}>
          Do not show them
        </StaffButton>
      </p>
    </form>
  )
}
