import { type DataSetStanding, noteReceived } from '#shared/data-sets/data-set-endpoints.ts'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import type { Objective } from '#shared/settings/data-set.ts'
import type { Priorities } from '#shared/settings/priorities.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'
import { NoteParts } from '#web/manage/data-sets/note-parts.tsx'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { DataSetTable } from './data-set-table.tsx'
import { IndicatorLines } from './indicator-lines.tsx'

interface Props {
  priority: Priorities['priorities'][number]
  standings: readonly DataSetStanding[]
  indicators: readonly SeenIndicator[]
  today: string
  person: Person
  onChanged: () => void
}

/** A priority with its objectives; under each its data sets and who has sent what, then its indicators and where each stands. */
export function PriorityTree({ priority, standings, indicators, today, person, onChanged }: Props) {
  const { title, objectives = [], dataSets = [] } = priority
  const known = new Set(objectives.map(({ id }) => id))
  const loose = indicators.filter(({ definition }) => !known.has(definition.objective ?? ''))
  return (
    <section>
      <h2 class="rule">{title}</h2>
      {objectives.length === 0 ? <p>It has no objectives yet.</p> : null}
      {objectives.map((objective) => {
        const shown = indicators.filter(({ definition }) => definition.objective === objective.id)
        const sets = dataSets.flatMap((set) => {
          const standing = standings.find(({ dataSet }) => dataSet === set.id)
          return standing && set.objectives.includes(objective.id) ? [{ set, standing }] : []
        })
        // An agency comes for its own parts.
        if (sets.length === 0 && !may(person.roles, listIndicators)) return null
        return (
          <section key={objective.id}>
            <h3>{objective.title}</h3>
            {sayWhere(objective) ? <p class="small">{sayWhere(objective)}</p> : null}
            {sets.map(({ set, standing }) =>
              set.objectives[0] === objective.id ? (
                <section key={set.id} id={`data-set-${set.id}`} tabIndex={-1}>
                  <h4>
                    {set.title}: every {set.frequency}, due {set.dueDays} days after its end
                  </h4>
                  <DataSetTable set={set} standing={standing} />
                  {may(person.roles, noteReceived) ? (
                    <NoteParts set={set} standing={standing} person={person} onChanged={onChanged} />
                  ) : null}
                </section>
              ) : (
                <p key={set.id}>
                  Shown by <a href={`#data-set-${set.id}`}>{set.title}</a>, above.
                </p>
              ),
            )}
            {shown.length > 0 ? <IndicatorLines indicators={shown} today={today} /> : null}
          </section>
        )
      })}
      {loose.length > 0 ? (
        <section>
          <h3>Under no objective yet</h3>
          <IndicatorLines indicators={loose} today={today} />
        </section>
      ) : null}
    </section>
  )
}

/** “Neglect strategy, since 1 April 2024. Steered by the neglect group.” */
function sayWhere({ strategy, began, steeredBy }: Objective): string {
  const from = [strategy, began ? `since ${sayDay(began)}` : ''].filter(Boolean).join(', ')
  return [from && `${from}.`, steeredBy && `Steered by: ${steeredBy}.`].filter(Boolean).join(' ')
}
