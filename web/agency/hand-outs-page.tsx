import { useState } from 'preact/hooks'
import { listWaves, type WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { sayState } from '#web/staff/say-state.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { type KnownSurveys, knownSurveys } from './known-surveys.ts'
import { RoundHandOuts } from './round-hand-outs.tsx'
import { takesHandOuts } from './takes-hand-outs.ts'

/** Where an agency hands out links, for the rounds that are open now or to come. */
export function HandOutsPage({ person }: { person: Person }) {
  const [waves] = useLoad(listWaves, {})
  const [surveys] = useLoad(listSurveys, {})
  return (
    <Page title="Hand-outs">
      <h1>Hand out cards and links</h1>
      <p class="deck">
        Give one to everybody a survey is for, whatever you think they will say. Nobody sees which of them
        came back.
      </p>
      <Loaded load={surveys}>
        {(all) => (
          <Loaded load={waves}>
            {(rounds) => (
              <Rounds
                waves={[...rounds.waves.filter(takesHandOuts).reverse(), ...closedLately(rounds.waves)]}
                surveys={knownSurveys(all.surveys)}
                person={person}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

/** The newest that closed: for each hand-out there is still a message to everybody. */
const closedLately = (waves: readonly WaveView[]): WaveView[] =>
  waves.filter(({ state }) => state === 'closed' || state === 'released').slice(0, 3)

interface Props {
  waves: WaveView[]
  surveys: KnownSurveys
  person: Person
}

/** One round at a time, the first to open first; the others wait to be chosen. */
function Rounds({ waves, surveys, person }: Props) {
  const [chosen, setChosen] = useState('')
  const now = waves.find(({ wave }) => wave === chosen) ?? waves.find(takesHandOuts)
  return (
    <>
      {waves.some(takesHandOuts) ? null : (
        <StaffEmpty title="No round is open now, and none is planned.">
          When the participation lead sets one up, you can make cards and links here.
        </StaffEmpty>
      )}
      {waves.map((wave) => (
        <article key={wave.wave} class="round">
          <h2>{wave.title}</h2>
          <p>{sayState(wave)}</p>
          {wave === now ? (
            <RoundHandOuts wave={wave} surveys={surveys} person={person} />
          ) : (
            <p>
              <StaffButton quiet onPress={() => setChosen(wave.wave)}>
                {takesHandOuts(wave) ? 'Hand out for this round' : 'See its hand-outs'}
              </StaffButton>
            </p>
          )}
        </article>
      ))}
    </>
  )
}
