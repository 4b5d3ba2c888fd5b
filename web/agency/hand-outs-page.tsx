import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { sayState } from '#web/staff/say-state.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { RoundHandOuts } from './round-hand-outs.tsx'
import { surveyTitles } from './survey-titles.ts'

/** Where an agency hands out links, for every round that is open now. */
export function HandOutsPage({ person }: { person: Person }) {
  const [waves] = useLoad(listWaves, {})
  const [surveys] = useLoad(listSurveys, {})
  return (
    <Page title="Hand-outs">
      <h1>Hand out links</h1>
      <p class="deck">
        Give one to every family you have helped, whatever you think they will say. Nobody sees which of them
        came back.
      </p>
      <Loaded load={surveys}>
        {(all) => (
          <Loaded load={waves}>
            {(rounds) => {
              const open = rounds.waves.filter(({ state }) => state === 'open')
              if (open.length === 0)
                return (
                  <StaffEmpty title="No round is open now.">
                    When the participation lead opens one, you can make links here.
                  </StaffEmpty>
                )
              return open.map((wave) => (
                <article key={wave.wave} class="round">
                  <h2>{wave.title}</h2>
                  <p>{sayState(wave)}</p>
                  <RoundHandOuts wave={wave} titles={surveyTitles(all.surveys)} person={person} />
                </article>
              ))
            }}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
