import { leavePerson, type PersonView } from '#shared/people/people-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

interface Props {
  it: PersonView
  onLeft: () => void
}

/** Ends a person's sign-in, once it is said what that means. */
export function LeavePerson({ it, onLeft }: Props) {
  const { busy, problem, send } = useSend(leavePerson, onLeft)
  return (
    <section aria-labelledby="leave">
      <h2 class="rule" id="leave">
        Leave
      </h2>
      <StaffAskFirst
        ask={`${it.name} has left, or must not sign in any more`}
        title={`End ${it.name}’s sign-in?`}
        yes="Yes, end it"
        no="Keep it"
        busy={busy && 'Ending it…'}
        problem={problem}
        onYes={() => void send({ params: { person: it.person }, body: { from: it.version } })}
      >
        <p>
          {it.name} cannot sign in from now on. A page that is open already may go on for a short while, until
          its sign-in runs out. What {it.name} did stays in the records. This cannot be taken back: to let
          them in again, you invite them anew.
        </p>
      </StaffAskFirst>
    </section>
  )
}
