import { keepFigures, listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { AddStarters } from '#web/manage/indicators/add-starters.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { sayStandingOf } from './say-standing-of.ts'
import type { SeenIndicator } from './seen.ts'

/** What is counted for each priority, where it stands, and which figures are late. */
export function IndicatorsPage({ person }: { person: Person }) {
  const [load, again] = useLoad(listIndicators, {})
  const { priorities = startingPriorities } = useSettings()
  const writes = may(person.roles, keepFigures)
  return (
    <Page title="Indicators">
      <h1>Indicators</h1>
      <p class="deck">
        What is counted for each priority. A figure is news when chance alone would seldom make it.
      </p>
      {writes ? (
        <p>
          <a href="/staff/figures">Bring in figures</a> · <a href="/staff/indicators/new">Add an indicator</a>
        </p>
      ) : null}
      <Loaded load={load}>
        {({ indicators }) => (
          <>
            {writes ? <AddStarters there={indicators} onAdded={again} /> : null}
            {indicators.length === 0 ? (
              <StaffEmpty title="Nothing is counted yet.">
                Each indicator stands here once the business manager has added it.
              </StaffEmpty>
            ) : null}
            {[...priorities.priorities, ...(priorities.ended ?? [])].map(({ id, title }) => (
              <OfPriority
                key={id}
                title={title}
                indicators={indicators.filter((it) => it.definition.priority === id)}
              />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function OfPriority({ title, indicators }: { title: string; indicators: SeenIndicator[] }) {
  if (indicators.length === 0) return null
  const today = londonDay(Date.now())
  return (
    <section>
      <h2 class="rule">{title}</h2>
      <StaffRegion label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              <th scope="col">Newest figure</th>
              <th scope="col">What it says</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => {
              const { newest, says, atRisk, late } = sayStandingOf(indicator, today)
              return (
                <tr key={indicator.indicator}>
                  <th scope="row">
                    <a href={`/staff/indicators/${indicator.indicator}`}>{indicator.definition.title}</a>
                    <small>
                      <br />
                      {indicator.definition.owner}
                    </small>
                  </th>
                  <td>{newest}</td>
                  <td>
                    {atRisk ? <b>At risk. </b> : null}
                    {says}
                    {late ? <> The figure of {late} is late.</> : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </StaffRegion>
    </section>
  )
}
