import { closeDistribution, type DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

interface Props {
  handOut: DistributionView
  title: string
  onClosed: () => void
}

/** Closing one hand-out before its round, for good. */
export function CloseHandOut({ handOut: { wave, distribution }, title, onClosed }: Props) {
  const { busy, problem, send } = useSend(closeDistribution, onClosed)
  return (
    <StaffAskFirst
      ask={
        <>
          Close this hand-out<span class="unseen">: {title}</span>
        </>
      }
      title="Close this hand-out now?"
      yes="Yes, close it now"
      no="Keep it"
      busy={busy && 'Closing…'}
      problem={problem}
      onYes={() => void send({ params: { wave, distribution } })}
    >
      <p>
        All its links and cards stop working within half a minute, and it cannot be opened again. Answers that
        were already given stay, and are counted with the round. The round itself goes on.
      </p>
    </StaffAskFirst>
  )
}
