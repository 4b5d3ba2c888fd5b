import { useState } from 'preact/hooks'
import {
  type DistributionView,
  listDistributions,
  type WaveView,
} from '#shared/distribution/distribution-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { HandOutList } from './hand-out-list.tsx'
import { MakeLinks } from './make-links.tsx'
import { NewHandOut } from './new-hand-out.tsx'
import type { SurveyTitles } from './survey-titles.ts'

interface Props {
  wave: WaveView
  titles: SurveyTitles
  person: Person
}

/** The hand-outs of one round, their links, and a new one while the round is open. */
export function RoundHandOuts({ wave, titles, person }: Props) {
  const [load, again] = useLoad(listDistributions, { params: { wave: wave.wave } })
  const [chosen, setChosen] = useState<DistributionView>()
  const open = wave.state === 'open'
  return (
    <div class="cols">
      <section aria-label={`Hand-outs of ${wave.title}`}>
        <h2 class="rule">Hand-outs</h2>
        <Loaded load={load}>
          {({ distributions }) => (
            <HandOutList
              distributions={distributions}
              titles={titles}
              onChoose={open ? setChosen : undefined}
            />
          )}
        </Loaded>
        {chosen ? (
          <MakeLinks key={chosen.distribution} handOut={chosen} titles={titles} onMade={again} />
        ) : null}
      </section>
      {open ? (
        <NewHandOut
          wave={wave}
          titles={titles}
          person={person}
          onOpened={(opened) => {
            setChosen(opened)
            again()
          }}
        />
      ) : null}
    </div>
  )
}
