import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import { knownSurveys } from '#web/agency/known-surveys.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { DecideFlood } from './decide-flood.tsx'

/** Hand-outs with far too many answers. Their round is not counted until each is decided. */
export function FloodList({ floods, onDecided }: { floods: DistributionView[]; onDecided: () => void }) {
  const [surveys] = useLoad(listSurveys, {})
  const [settings] = useLoad(getSettings, {})
  const agencies = settings.is === 'here' ? (settings.value.settings.agencies?.agencies ?? []) : []
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  return (
    <section class="narrow" tabIndex={-1} aria-labelledby="floods">
      <h2 class="rule" id="floods">
        Too many answers
      </h2>
      <p>
        Far more answers came than there were people to give them. Somebody may have sent many, or a poster
        went further than meant. Decide whether they count, from the numbers alone: nobody has seen what they
        say. This round is not counted until you have. A person reads every comment among them either way.
      </p>
      <Loaded load={surveys}>
        {(all) => (
          <ul class="list">
            {floods.map((it) => (
              <DecideFlood
                key={it.distribution}
                handOut={it}
                survey={knownSurveys(all.surveys).get(it.survey)}
                agency={names.get(it.agency) ?? it.agency}
                onDecided={onDecided}
              />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
