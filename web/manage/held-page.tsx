import { getSummary } from '#shared/results/results-endpoints.ts'
import { keptFor } from '#shared/settings/data-class.ts'
import { startingRetention } from '#shared/settings/retention.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { TakeFigures } from './take-figures.tsx'

/** For a freedom of information request: what is held, what is not, and the published figures to hand over. */
export function HeldPage({ person }: { person: Person }) {
  const [load] = useLoad(getSettings, {})
  return (
    <Page title="What we hold">
      <h1>What we hold</h1>
      <p class="deck">For somebody who asks under the Freedom of Information Act, and for you who answer.</p>
      <section>
        <h2 class="rule">What we do not hold</h2>
        <p>
          We ask nobody who answers for a name, an address or a number, and nothing that we keep beside an
          answer leads to a person. A comment can hold what somebody chose to write in it. After a round’s
          keys are destroyed, nobody can tell which answer came through which link. Figures behind the
          published ones are never written down, so there is nothing more exact to ask for.
        </p>
      </section>
      {may(person.roles, getSummary) ? <TakeFigures /> : null}
      <section>
        <h2 class="rule">What we hold</h2>
        <Loaded load={load}>
          {({ settings }) => (
            <ul class="list">
              {keptFor(settings.retention ?? startingRetention).map(({ class: it, title, what, period }) => (
                <li key={it}>
                  <b>{title}</b>
                  <p>{what}</p>
                  <small>Kept: {period}</small>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </section>
    </Page>
  )
}
