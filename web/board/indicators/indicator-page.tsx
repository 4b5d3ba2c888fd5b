import { findRisk } from '#shared/indicators/find-risk.ts'
import { keepFigures, listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { ChangeIndicator } from '#web/manage/indicators/change-indicator.tsx'
import { TypeFigure } from '#web/manage/indicators/type-figure.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { IndicatorChart } from './indicator-chart.tsx'
import { IndicatorFacts } from './indicator-facts.tsx'
import { IndicatorFigures } from './indicator-figures.tsx'
import { countedOf, holdsBack, type SeenIndicator } from './seen.ts'

/** One indicator: what it is, its chart and figures, and what to look at when it is at risk. */
export function IndicatorPage({ indicator, person }: { indicator: string; person: Person }) {
  const [load, again] = useLoad(listIndicators, {})
  return (
    <Loaded load={load}>
      {({ indicators }) => {
        const it = indicators.find((other) => other.indicator === indicator)
        return it ? (
          <Shown it={it} others={indicators} writes={may(person.roles, keepFigures)} onChanged={again} />
        ) : (
          <NotFoundPage />
        )
      }}
    </Loaded>
  )
}

interface Props {
  it: SeenIndicator
  others: SeenIndicator[]
  writes: boolean
  onChanged: () => void
}

function Shown({ it, others, writes, onChanged }: Props) {
  const { definition } = it
  const atRisk = !holdsBack(it) && findRisk(definition, countedOf(it)) !== undefined
  const linked = others.filter(({ indicator }) => definition.linked?.includes(indicator))
  return (
    <Page title={definition.title}>
      <p class="small">
        <a href="/staff/indicators">Indicators</a>
      </p>
      <h1>{definition.title}</h1>
      <p class="deck">{definition.definition}</p>
      <IndicatorChart it={it} />
      {atRisk ? (
        <section class="card">
          <h2>At risk: look further</h2>
          {linked.length > 0 ? (
            <>
              <p>Look at these as well:</p>
              <ul>
                {linked.map((other) => (
                  <li key={other.indicator}>
                    <a href={`/staff/indicators/${other.indicator}`}>{other.definition.title}</a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <p>
            <a href={`/staff/registers/enquiry?indicator=${encodeURIComponent(definition.title)}`}>
              Write down what was found, and what was decided
            </a>
          </p>
        </section>
      ) : null}
      <IndicatorFigures it={it} />
      <IndicatorFacts it={it} />
      {writes ? (
        <>
          <TypeFigure it={it} onKept={onChanged} />
          <ChangeIndicator it={it} others={others} onChanged={onChanged} />
        </>
      ) : null}
    </Page>
  )
}
