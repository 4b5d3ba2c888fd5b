import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { sayMoment } from '#web/staff/say-moment.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'

/** A round without results: why, and when they come. */
export function Waiting({ wave, onAgain }: { wave: WaveView; onAgain: () => void }) {
  const closed = wave.state === 'closed'
  return (
    <>
      {wave.madeUp ? <StaffMadeUp /> : null}
      <p class="small">{wave.title}</p>
      <h1>{closed ? 'The results are being counted.' : 'Nothing can be shown while the round is open.'}</h1>
      <p class="deck">
        {closed
          ? `The round closed on ${sayMoment(wave.closedEarly ?? wave.closes)}. Its results are counted once, soon after, and never change again.`
          : `The results are counted once, after the round closes on ${sayMoment(wave.closes)}. If figures moved while people answer, a change in a number could point at a person.`}
      </p>
      {closed ? (
        <StaffButton quiet onPress={onAgain}>
          Look again
        </StaffButton>
      ) : null}
    </>
  )
}
