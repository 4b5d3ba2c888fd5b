import { useState } from 'preact/hooks'
import { reopenReturn, type WholeReturn } from '#shared/section-11/section-11-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'

/** Sends a signed return back to its agency, with what has to be changed. */
export function ReopenReturn({ it, onReopened }: { it: WholeReturn; onReopened: () => void }) {
  const [why, setWhy] = useState('')
  const { cycle, agency, version } = it
  const { busy, problem, send } = useSend(reopenReturn, onReopened, ({ status }) => {
    if (status === 409) onReopened()
  })
  return (
    <StaffAskFirst
      ask="Send this return back"
      yes="Send it back"
      no="Leave it as it is"
      title="Send this return back to its agency?"
      busy={busy && 'Sending…'}
      problem={problem}
      onYes={() => void send({ params: { cycle, agency }, body: { version, why } })}
    >
      <p>Until it is signed off again only the agency can read it. What it changes is moderated anew.</p>
      <StaffField
        name="why"
        label="What has to be changed?"
        hint="The agency reads this."
        type="long"
        value={why}
        problem={problem}
        onValue={setWhy}
      />
    </StaffAskFirst>
  )
}
