import { listDistributions, type WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { navigate } from '#web/staff/navigate.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { HandOutList } from './hand-out-list.tsx'
import type { KnownSurveys } from './known-surveys.ts'
import { NewHandOut } from './new-hand-out.tsx'
import { takesHandOuts } from './takes-hand-outs.ts'

interface Props {
  wave: WaveView
  surveys: KnownSurveys
  person: Person
}

/** The hand-outs of one round, and a new one while the round is open or to come. */
export function RoundHandOuts({ wave, surveys, person }: Props) {
  const [load] = useLoad(listDistributions, { params: { wave: wave.wave } })
  const [settings] = useLoad(getSettings, {})
  const agencies = settings.is === 'here' ? (settings.value.settings.agencies?.agencies ?? []) : []
  const on = settings.is === 'here' ? (settings.value.settings.languages?.languages ?? []) : []
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  const open = takesHandOuts(wave)
  return (
    <div class="cols">
      <section aria-label={`Hand-outs of ${wave.title}`}>
        <h2 class="rule">Hand-outs</h2>
        <Loaded load={load}>
          {({ distributions }) => (
            <HandOutList distributions={distributions} surveys={surveys} agencies={names} open={open} />
          )}
        </Loaded>
      </section>
      {open && settings.is === 'here' ? (
        <NewHandOut
          wave={wave}
          surveys={surveys}
          agencies={agencies}
          on={on.map(({ language }) => language)}
          person={person}
          onOpened={({ distribution }) => navigate(`/staff/hand-outs/${distribution}`)}
        />
      ) : null}
    </div>
  )
}
