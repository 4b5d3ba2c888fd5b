import { takeDownReply } from '#shared/learning/reply-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

/** Off the public page, at once. */
export function TakeDownReply({ wave, onTakenDown }: { wave: string; onTakenDown: () => void }) {
  const { busy, problem, send } = useSend(takeDownReply, onTakenDown)
  return (
    <StaffAskFirst
      ask="Take it off the page"
      title="Take the answer off the page now?"
      yes="Yes, take it down"
      no="Leave it"
      busy={busy && 'Taking it down…'}
      problem={problem}
      onYes={() => void send({ params: { wave } })}
    >
      <p>Families see it for a minute more at most. It comes back when two people agree again.</p>
    </StaffAskFirst>
  )
}
