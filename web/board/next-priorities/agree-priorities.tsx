import { findUndecided } from '#shared/next-priorities/find-undecided.ts'
import type { NextPriorities } from '#shared/next-priorities/next-priorities.ts'
import { agreeNextPriorities } from '#shared/next-priorities/next-priorities-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  plan: NextPriorities
  name: string
  onAgreed: () => void
}

/** Two of the executive agree, neither of them the last to write. */
export function AgreePriorities({ plan, name, onAgreed }: Props) {
  const executive = useTerms()('executive')
  const { busy, problem, send } = useSend(agreeNextPriorities, onAgreed, ({ status }) => {
    if (status === 409) onAgreed()
  })
  const undecided = findUndecided(plan)
  return (
    <section>
      <h2 class="rule">Agree</h2>
      <p>Two of the {executive} agree, neither of them the last to write.</p>
      <StaffProblem problem={problem} />
      {undecided.length > 0 ? (
        <ul>
          {undecided.map(({ at, say }) => (
            <li key={at}>{say}</li>
          ))}
        </ul>
      ) : plan.written.by === name ? (
        <p>You wrote it last, so two others have to agree.</p>
      ) : plan.agreed.some(({ by }) => by === name) ? (
        <p>You have agreed. Somebody else has to agree, too.</p>
      ) : (
        <p>
          <StaffButton
            busy={busy && 'Saving…'}
            onPress={() => void send({ params: { year: plan.id }, body: { version: plan.version } })}
          >
            I agree to these priorities
          </StaffButton>
        </p>
      )}
    </section>
  )
}
