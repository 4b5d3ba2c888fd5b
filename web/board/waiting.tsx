import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { sayMoment } from '#web/staff/say-moment.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import { PlannedGroups } from './planned-groups.tsx'

/** A round without results: why, and when they come. */
export function Waiting({ wave, onAgain }: { wave: WaveView; onAgain: () => void }) {
  const { heading, deck } = sayWaiting(wave)
  return (
    <>
      {wave.madeUp ? <StaffMadeUp /> : null}
      <p class="small">{wave.title}</p>
      <h1>{heading}</h1>
      <p class="deck">{deck}</p>
      {wave.state === 'called-off' ? null : <PlannedGroups wave={wave} />}
      {wave.state === 'closed' || wave.state === 'released' ? (
        <StaffButton quiet onPress={onAgain}>
          Look again
        </StaffButton>
      ) : null}
    </>
  )
}

function sayWaiting({ state, opens, closes, closedEarly }: WaveView): { heading: string; deck: string } {
  switch (state) {
    case 'coming':
      return {
        heading: 'This round has not opened yet.',
        deck: `It opens on ${sayMoment(opens)} and closes on ${sayMoment(closes)}. The results are counted once, after that.`,
      }
    case 'open':
      return {
        heading: 'Nothing can be shown while the round is open.',
        deck: `The results are counted once, after the round closes on ${sayMoment(closes)}. If figures moved while people answer, a change in a number could point at a person.`,
      }
    case 'called-off':
      return {
        heading: 'There are no results.',
        deck: 'The round was called off before it opened. Nobody could answer.',
      }
    case 'closed':
    case 'released':
      return {
        heading: 'The results are being counted.',
        deck: `The round closed on ${sayMoment(closedEarly ?? closes)}. Its results are counted once, soon after, and never change again.`,
      }
  }
}
