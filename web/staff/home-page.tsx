import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import type { Person } from './claims.ts'
import { Loaded } from './loaded.tsx'
import { may } from './may.ts'
import { navigation } from './navigation.ts'
import { Page } from './page.tsx'
import { RoundLines } from './round-lines.tsx'
import { useLoad } from './use-load.ts'

/** The first page: what this person can do here, and where the rounds stand. */
export function HomePage({ person }: { person: Person }) {
  const [load] = useLoad(listWaves, {})
  const pages = navigation(person.roles).filter(({ to }) => to !== '/staff/')
  const results = may(person.roles, getSummary)
  return (
    <Page title="Home">
      <h1>{person.name ? `Hello, ${person.name}` : 'Hello'}</h1>
      <p class="deck">
        {results
          ? 'Each round asks families to look back at the help they had. Read here what they told us.'
          : 'Each round asks families to look back at the help they had.'}
      </p>
      <div class="cols">
        <section>
          <h2 class="rule">{results ? 'Rounds and their results' : 'Rounds'}</h2>
          <Loaded load={load}>
            {({ waves }) => (
              <RoundLines
                waves={waves}
                {...(results ? { to: (wave) => `/staff/rounds/${wave}/results` } : {})}
              />
            )}
          </Loaded>
        </section>
        <aside aria-label="What you can do here">
          <h2 class="rule">What you can do here</h2>
          {pages.length > 0 ? (
            <ul class="list">
              {pages.map(({ to, text, says }) => (
                <li key={to}>
                  <a href={to}>{text}</a>
                  <small>{says}</small>
                </li>
              ))}
            </ul>
          ) : (
            <p>{results ? 'Read the results of each round.' : 'See which rounds are open.'}</p>
          )}
        </aside>
      </div>
    </Page>
  )
}
