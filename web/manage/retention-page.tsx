import { getRetention } from '#shared/settings/settings-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { DataClassLine } from './data-class-line.tsx'

/** What is kept, how long, what was deleted last, and what is on hold. */
export function RetentionPage({ person }: { person: Person }) {
  const [load, again] = useLoad(getRetention, {})
  return (
    <Page title="What we keep">
      <h1>What we keep, and how long</h1>
      <p class="deck">
        Each day, what has been kept as long as it may be is deleted. A hold stops that, for a reason, until
        somebody lifts it.
      </p>
      <p>
        <a href="/staff/held">What we hold, for a freedom of information request</a>
      </p>
      <Loaded load={load}>
        {({ classes }) => (
          <ul class="list">
            {classes.map((kept) => (
              <DataClassLine key={kept.class} kept={kept} roles={person.roles} onChanged={again} />
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  )
}
