import { useState } from 'preact/hooks'
import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { releaseWave } from '#shared/results/results-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

/** A closed round is counted by itself soon after; asking changes nothing about the figures. */
export function AskForResults({ wave, onAsked }: { wave: WaveView; onAsked: () => void }) {
  const [asked, setAsked] = useState(false)
  const { busy, problem, send } = useSend(releaseWave, () => {
    setAsked(true)
    onAsked()
  })
  return (
    <section>
      <StaffProblem problem={problem} />
      <p role="status">
        {asked
          ? 'The results are asked for. They are counted once, soon, and then stand here.'
          : 'The results are counted once, soon after the closing.'}
      </p>
      <p class="buttons">
        {asked ? (
          <StaffButton quiet onPress={onAsked}>
            Look again
          </StaffButton>
        ) : (
          <StaffButton busy={busy && 'Asking…'} onPress={() => void send({ params: { wave: wave.wave } })}>
            Ask for the results
          </StaffButton>
        )}
      </p>
    </section>
  )
}
