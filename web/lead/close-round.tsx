import { closeWave, type WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

/** Closing a round before its time is asked for twice, because it cannot be taken back. */
export function CloseRound({ wave, onClosed }: { wave: WaveView; onClosed: () => void }) {
  const { busy, problem, send } = useSend(closeWave, onClosed)
  return (
    <StaffAskFirst
      ask="Close this round"
      title={`Close “${wave.title}” now?`}
      yes="Yes, close it now"
      no="Keep it open"
      busy={busy && 'Closing…'}
      problem={problem}
      onYes={() => void send({ params: { wave: wave.wave } })}
    >
      <p>
        Nobody can answer any more, and links that are still out stop working. A closed round cannot be opened
        again. Its results are counted once, soon after.
      </p>
    </StaffAskFirst>
  )
}
