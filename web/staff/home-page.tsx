import { useCallback } from 'preact/hooks'
import { needsMe } from '#shared/needs/needs-me.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import type { Person } from './claims.ts'
import { loadFacts } from './load-facts.ts'
import { Loaded } from './loaded.tsx'
import { may } from './may.ts'
import { navigation } from './navigation.ts'
import { NeedsYou } from './needs-you.tsx'
import { Page } from './page.tsx'
import { PageList } from './page-list.tsx'
import { RoundLines } from './round-lines.tsx'
import { ToReadFirst } from './to-read-first.tsx'
import { useAsked } from './use-load.ts'

/** The first page: what needs this person today, where the rounds stand, and where to go from here. */
export function HomePage({ person: { name, roles } }: { person: Person }) {
  const [load] = useAsked(useCallback(() => loadFacts(roles), [roles]))
  const results = may(roles, getSummary)
  return (
    <Page title="Home">
      <h1>{name ? `Hello, ${name}` : 'Hello'}</h1>
      <div class="cols">
        <div>
          <ToReadFirst roles={roles} />
          <Loaded load={load}>
            {(facts) => (
              <>
                <NeedsYou needs={needsMe(roles, facts)} roles={roles} />
                <section>
                  <h2 class="rule">{results ? 'Rounds and their results' : 'Rounds'}</h2>
                  <RoundLines
                    waves={[...facts.waves]}
                    {...(results ? { to: (wave) => `/staff/rounds/${wave}/results` } : {})}
                  />
                </section>
              </>
            )}
          </Loaded>
        </div>
        <aside aria-label="Your pages">
          <h2 class="rule">Your pages</h2>
          <PageList entries={navigation(roles)} />
          <p>
            <a href="/staff/help">What you do here, and when something goes wrong</a>
          </p>
        </aside>
      </div>
    </Page>
  )
}
