import { newestAnswers } from '#shared/section-11/newest-answers.ts'
import { signReturn, type WholeReturn } from '#shared/section-11/section-11-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

/** Somebody of the agency signs exactly what is on the screen. */
export function SignReturn({ it, onSigned }: { it: WholeReturn; onSigned: () => void }) {
  const { cycle, agency, answers } = it
  const { busy, problem, send } = useSend(signReturn, onSigned, ({ status }) => {
    if (status === 409) onSigned()
  })
  const seen = Object.fromEntries([...newestAnswers(answers)].map(([id, { version }]) => [id, version]))
  return (
    <StaffAskFirst
      ask="Sign off this return"
      yes="Sign it off"
      no="Not yet"
      title="Sign off for your agency?"
      busy={busy && 'Signing…'}
      problem={problem}
      onYes={() => void send({ params: { cycle, agency }, body: { answers: seen } })}
    >
      <p>
        The partnership can read it from then on, and moderates it. You can change it only when the business
        manager sends it back.
      </p>
    </StaffAskFirst>
  )
}
