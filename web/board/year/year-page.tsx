import type { Person } from '#web/staff/claims.ts'
import { Page } from '#web/staff/page.tsx'
import { useTerms } from '#web/staff/use-terms.ts'
import { yearParts } from './year-parts.ts'

/** The year on one page: everything that the partnership learns from besides surveys, and what it makes of it. */
export function YearPage({ person }: { person: Person }) {
  const term = useTerms()
  return (
    <Page title="The year">
      <h1>The year</h1>
      <p class="deck">What is learned from besides surveys, and what the partnership makes of it.</p>
      <ul class="list">
        {yearParts(person.roles).map(({ to, text, says }) => (
          <li key={to}>
            <a href={to}>{typeof text === 'string' ? text : text(term)}</a>
            <small>{says}</small>
          </li>
        ))}
      </ul>
    </Page>
  )
}
