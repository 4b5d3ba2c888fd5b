import type { SettingsView } from '#shared/settings/settings-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'

/** Why no round can be opened yet, and who can change that. Nothing where nothing is missing. */
export function NotSetUp({ missing, person }: { missing: SettingsView['missing']; person: Person }) {
  if (missing.length === 0) return null
  return (
    <section class="slip" aria-labelledby="not-set-up">
      <h2 id="not-set-up">No round can be opened yet</h2>
      <p>
        {person.roles.includes('business-manager')
          ? 'This is missing:'
          : 'Ask your business manager. This is missing:'}
      </p>
      <ul>
        {missing.map(({ section, say }) => (
          <li key={section} id={`field-${section}`} tabIndex={-1}>
            <a href={`/staff/set-up/${section}`}>{say}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
