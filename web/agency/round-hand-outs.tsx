import { useState } from 'preact/hooks'
import { listDistributions, type WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { HandOutList } from './hand-out-list.tsx'
import type { KnownSurveys } from './known-surveys.ts'
import { MakeLinks } from './make-links.tsx'
import { NewHandOut } from './new-hand-out.tsx'
import { takesHandOuts } from './takes-hand-outs.ts'

interface Props {
  wave: WaveView
  surveys: KnownSurveys
  person: Person
}

/** The hand-outs of one round, their links, and a new one while the round is open or to come. */
export function RoundHandOuts({ wave, surveys, person }: Props) {
  const [load, again] = useLoad(listDistributions, { params: { wave: wave.wave } })
  const [settings] = useLoad(getSettings, {})
  const agencies = settings.is === 'here' ? (settings.value.settings.agencies?.agencies ?? []) : []
  const on = settings.is === 'here' ? (settings.value.settings.languages?.languages ?? []) : []
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  const [chosen, setChosen] = useState<string>()
  const open = takesHandOuts(wave)
  const handOut =
    load.is === 'here' ? load.value.distributions.find((it) => it.distribution === chosen) : undefined
  return (
    <div class="cols">
      <section aria-label={`Hand-outs of ${wave.title}`}>
        <h2 class="rule">Hand-outs</h2>
        <Loaded load={load}>
          {({ distributions }) => (
            <HandOutList
              distributions={distributions}
              surveys={surveys}
              agencies={names}
              onChoose={open ? setChosen : undefined}
              onChanged={again}
            />
          )}
        </Loaded>
        {handOut && handOut.state !== 'closed' ? (
          <MakeLinks
            key={handOut.distribution}
            handOut={handOut}
            title={surveys.get(handOut.survey)?.title ?? handOut.survey}
            agency={names.get(handOut.agency) ?? handOut.agency}
            onMade={again}
          />
        ) : null}
      </section>
      {open ? (
        <NewHandOut
          wave={wave}
          surveys={surveys}
          agencies={agencies}
          on={on.map(({ language }) => language)}
          person={person}
          onOpened={(opened) => {
            if (opened.mode !== 'paper') setChosen(opened.distribution)
            again()
          }}
        />
      ) : null}
    </div>
  )
}
