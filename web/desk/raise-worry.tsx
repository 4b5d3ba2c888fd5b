import { useState } from 'preact/hooks'
import { raiseWorry } from '#shared/comments/comment-endpoints.ts'
import { toBase64Url } from '#shared/response/bytes.ts'
import { inPlainWords } from '#web/staff/in-plain-words.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { WhomToTell } from './whom-to-tell.tsx'

const newId = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(16)))

/** Beside the paper that is typed in, which stays as it is: a worry is written down at once, apart from it. */
export function RaiseWorry({ distribution }: { distribution: string }) {
  const [id, setId] = useState(newId)
  const [words, setWords] = useState('')
  const [raised, setRaised] = useState(false)
  const { busy, problem, send } = useSend(raiseWorry, () => {
    setRaised(true)
    setWords('')
    setId(newId())
  })
  const wrong = inPlainWords(problem, { words: 'Write what you read, in up to 10,000 characters.' })
  return (
    <details class="card worry">
      <summary>I read something worrying</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send({ body: { id, distribution, words } })
        }}
      >
        <p>
          Write down now what stands there, word by word: who, and where. What you are typing in stays as it
          is. Do not shred this paper.
        </p>
        <StaffProblem problem={wrong} />
        <StaffField
          name="words"
          label="What stands on the paper"
          type="long"
          value={words}
          problem={wrong}
          onValue={setWords}
        />
        <StaffButton busy={busy && 'Saving…'}>Keep this as a worry</StaffButton>
      </form>
      {raised ? <WhomToTell /> : null}
    </details>
  )
}
