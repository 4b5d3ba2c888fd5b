import { useState } from 'preact/hooks'
import { type Opened, revealHandOut } from '#shared/comments/desk-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  opened: Opened
  person: string
  onShow: (opened: Opened) => void
}

/** Which hand-out the words came from: two people must want to know, one of them the safeguarding lead. */
export function HandOutPart({ opened, person, onShow }: Props) {
  const { wave, comment, revision, triage, handOut } = opened
  const [reason, setReason] = useState('')
  const { busy, problem, send } = useSend(revealHandOut, onShow)
  const asked = triage.handOut?.asked
  const ask = (event: Event): void => {
    event.preventDefault()
    void send({ params: { wave, comment }, body: { revision, reason } })
  }
  return (
    <section class="card" aria-labelledby="hand-out">
      <h2 id="hand-out">Where it came from</h2>
      {handOut ? (
        <p>
          {handOut.round}, {handOut.survey}: handed out by {handOut.agency}, {handOut.links} links in all.
          Nobody knows which of them.
        </p>
      ) : asked && asked.person === person ? (
        <p>
          You asked to see the hand-out. Somebody else has to agree; one of you two is the safeguarding lead.
        </p>
      ) : (
        <form onSubmit={ask}>
          <p>
            {asked
              ? `${asked.by} asks to see the hand-out: ${asked.reason}`
              : 'The hand-out tells which agency to ask. Two people have to want it, one of them the safeguarding lead.'}
          </p>
          <StaffProblem problem={problem} />
          <StaffField
            name="reason"
            label={asked ? 'Why do you agree?' : 'Why do you need it?'}
            type="long"
            value={reason}
            problem={problem}
            onValue={setReason}
          />
          <p class="buttons">
            <StaffButton quiet busy={busy && 'Saving…'}>
              {asked ? 'Agree' : 'Ask to see it'}
            </StaffButton>
          </p>
        </form>
      )}
    </section>
  )
}
