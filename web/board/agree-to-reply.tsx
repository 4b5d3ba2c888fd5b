import type { Reply } from '#shared/learning/reply.ts'
import { agreeReply } from '#shared/learning/reply-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  reply: Reply
  name: string
  onAgreed: () => void
}

/** Two people who did not write the words agree to them; whoever wrote them, or has agreed, is told to wait. */
export function AgreeToReply({ reply, name, onAgreed }: Props) {
  const { busy, problem, send } = useSend(agreeReply, onAgreed, (refused) => {
    if (refused.status === 409) onAgreed()
  })
  if (reply.written.by === name) return <p>You wrote this version, so two others have to agree.</p>
  if (reply.agreed.some(({ by }) => by === name))
    return <p>You have agreed. Somebody else has to agree, too.</p>
  const { wave, version } = reply
  return (
    <>
      <StaffProblem problem={problem} />
      <p>Read every word below. Is it true, does it give nobody away, and would a child understand it?</p>
      <p>
        <StaffButton
          busy={busy && 'Saving…'}
          onPress={() => void send({ params: { wave }, body: { version } })}
        >
          I agree that everybody may read this
        </StaffButton>
      </p>
    </>
  )
}
