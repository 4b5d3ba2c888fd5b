import { useCallback } from 'preact/hooks'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { Workspace } from '#web/board/year/workspace.tsx'
import { yearParts } from '#web/board/year/year-parts.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { loadYear } from './load-year.ts'
import { ToDo } from './to-do.tsx'

/** The year on one page: what a meeting goes through, and the parts that the year is made of. */
export function YearPage({ person }: { person: Person }) {
  return (
    <Page title="The year">
      <h1>The year</h1>
      <p class="deck">What is learned from besides surveys, and what the partnership makes of it.</p>
      {/* Somebody of an agency only has the parts: what waits for it stands on its first page. */}
      {may(person.roles, listIndicators) ? (
        <div class="cols">
          <div>
            <ForMeeting person={person} />
          </div>
          <aside aria-label="Parts of the year" class="unprinted">
            <h2 class="rule">Parts of the year</h2>
            <Parts person={person} />
          </aside>
        </div>
      ) : (
        <Parts person={person} />
      )}
    </Page>
  )
}

function ForMeeting({ person }: { person: Person }) {
  const { roles } = person
  const [load] = useAsked(useCallback(() => loadYear(roles), [roles]))
  return (
    <Loaded load={load}>
      {(facts) => (
        <>
          <ToDo facts={facts} roles={roles} />
          <Workspace facts={facts} />
        </>
      )}
    </Loaded>
  )
}

function Parts({ person }: { person: Person }) {
  const term = useTerms()
  return (
    <ul class="list">
      {yearParts(person.roles).map(({ to, text, says }) => (
        <li key={to}>
          <a href={to}>{typeof text === 'string' ? text : text(term)}</a>
          <small>{says}</small>
        </li>
      ))}
    </ul>
  )
}
