import type { Problem } from '#shared/api/problem.ts'
import { type PersonView, reviewPerson } from '#shared/people/people-endpoints.ts'
import type { Person } from '#shared/people/person.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  it: PersonView
  onReviewed: (saved: Person) => void
  onRefused: (problem: Problem) => void
}

/** Somebody says that all of it is still right. */
export function ReviewPerson({ it, onReviewed, onRefused }: Props) {
  const { busy, problem, send } = useSend(reviewPerson, onReviewed, onRefused)
  return (
    <section class="card narrow" aria-labelledby="review">
      <h2 id="review">Is this still right?</h2>
      <StaffProblem problem={problem} />
      <p>
        {it.due ? <b>Nobody has looked for 90 days. </b> : null}
        Does {it.name} still work with you, and need every role above? If not, change it below.
      </p>
      <p>
        <StaffButton
          busy={busy && 'Saving…'}
          onPress={() => void send({ params: { person: it.person }, body: { from: it.version } })}
        >
          Yes, it is still right
        </StaffButton>
      </p>
    </section>
  )
}
