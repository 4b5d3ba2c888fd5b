import { useState } from 'preact/hooks'
import { closeWave, type WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

/** Closing a round before its time is asked for twice, because it cannot be taken back. */
export function CloseRound({ wave, onClosed }: { wave: WaveView; onClosed: () => void }) {
  const [sure, setSure] = useState(false)
  const { busy, problem, send } = useSend(closeWave, onClosed)
  if (!sure)
    return (
      <p>
        <StaffButton quiet onPress={() => setSure(true)}>
          Close this round
        </StaffButton>
      </p>
    )
  return (
    <section class="card" aria-labelledby="close">
      <StaffProblem problem={problem} />
      <h2 id="close">Close “{wave.title}” now?</h2>
      <p>
        Nobody can answer any more, and links that are still out stop working. A closed round cannot be opened
        again. Its results are counted once, soon after.
      </p>
      <p class="buttons">
        <StaffButton busy={busy && 'Closing…'} onPress={() => void send({ params: { wave: wave.wave } })}>
          Yes, close it now
        </StaffButton>
        <StaffButton quiet onPress={() => setSure(false)}>
          Keep it open
        </StaffButton>
      </p>
    </section>
  )
}
