import type { Person } from '#web/staff/claims.ts'
import { Page } from '#web/staff/page.tsx'
import { yearParts } from './year-parts.ts'

/** The year on one page: everything that the partnership learns from besides surveys, and what it makes of it. */
export function YearPage({ person }: { person: Person }) {
  return (
    <Page title="The year">
      <h1>The year</h1>
      <p class="deck">What is learned from besides surveys, and what the partnership makes of it.</p>
      <ul class="list">
        {yearParts(person.roles).map(({ to, text, says }) => (
          <li key={to}>
            <a href={to}>{text}</a>
            <small>{says}</small>
          </li>
        ))}
      </ul>
    </Page>
  )
}
