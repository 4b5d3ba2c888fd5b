import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { AskForResults } from './ask-for-results.tsx'
import { CallOffRound } from './call-off-round.tsx'
import { CloseRound } from './close-round.tsx'
import { FloodsFirst } from './floods-first.tsx'

interface Props {
  wave: WaveView
  onChanged: () => void
}

/** What can be done with a round as it is now. */
export function RoundSteps({ wave, onChanged }: Props) {
  switch (wave.state) {
    case 'coming':
      return <CallOffRound wave={wave} onCalledOff={onChanged} />
    case 'open':
      return <CloseRound wave={wave} onClosed={onChanged} />
    case 'closed':
      return (
        <FloodsFirst wave={wave}>
          <AskForResults wave={wave} onAsked={onChanged} />
        </FloodsFirst>
      )
    case 'called-off':
      return <p>Nobody could answer, so there are no results.</p>
    case 'released':
      return (
        <p>
          <a class="go" href={`/staff/rounds/${wave.wave}/results`}>
            Read the results
          </a>{' '}
          <a class="go quiet" href={`/staff/rounds/${wave.wave}/answer`}>
            Answer the families
          </a>
        </p>
      )
  }
}
