import { useState } from 'preact/hooks'
import { type Sitting, startKeying } from '#shared/response/keying-endpoints.ts'
import { inPlainWords } from '#web/staff/in-plain-words.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

const words = { distribution: 'Write the 12 letters and figures that stand on the last page of the paper.' }

/** The number on the paper finds its round and its survey. A reader sees no list of who hands out what. */
export function FindPaper({ onFound }: { onFound: (sitting: Sitting) => void }) {
  const [number, setNumber] = useState('')
  const { busy, problem, send } = useSend(startKeying, onFound)
  return (
    <form
      class="card"
      aria-labelledby="find-paper"
      onSubmit={(event) => {
        event.preventDefault()
        void send({ body: { distribution: number.replaceAll(/[^0-9a-z]/gi, '').toUpperCase() } })
      }}
    >
      <h2 id="find-paper">Which paper is it?</h2>
      <StaffProblem problem={inPlainWords(problem, words)} />
      <StaffField
        name="distribution"
        label="Form number"
        hint="On the last page. Open each envelope only when you type it in."
        value={number}
        problem={inPlainWords(problem, words)}
        onValue={setNumber}
      />
      <StaffButton busy={busy && 'Looking…'}>Begin</StaffButton>
    </form>
  )
}
