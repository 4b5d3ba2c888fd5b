import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import { knownSurveys } from '#web/agency/known-surveys.ts'
import { RoundHandOuts } from '#web/agency/round-hand-outs.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { sayState } from '#web/staff/say-state.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { ChecksOfRound } from './checks-of-round.tsx'
import { RoundSteps } from './round-steps.tsx'

/** One round: its hand-outs, closing it or calling it off, and its results. */
export function RoundPage({ wave: id, person }: { wave: string; person: Person }) {
  const [waves, again] = useLoad(listWaves, {})
  const [surveys] = useLoad(listSurveys, {})
  if (waves.is === 'here' && !waves.value.waves.some(({ wave }) => wave === id)) return <NotFoundPage />
  return (
    <Page title="Round">
      <p class="small">
        <a href="/staff/rounds">Rounds</a>
      </p>
      <Loaded load={waves} title="Round">
        {(all) =>
          all.waves
            .filter(({ wave }) => wave === id)
            .map((wave) => (
              <div key={wave.wave}>
                <h1>{wave.title}</h1>
                <p class="deck">{sayState(wave)}</p>
                <RoundSteps wave={wave} onChanged={again} />
                {wave.checks ? <ChecksOfRound checks={wave.checks} /> : null}
                <Loaded load={surveys}>
                  {(known) => (
                    <RoundHandOuts
                      key={wave.state}
                      wave={wave}
                      surveys={knownSurveys(known.surveys)}
                      person={person}
                    />
                  )}
                </Loaded>
              </div>
            ))
        }
      </Loaded>
    </Page>
  )
}
