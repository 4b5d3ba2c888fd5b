import { getStandards, reviseStandards } from '#shared/section-11/section-11-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { auditAddress } from './cycle-address.ts'
import { sayAudit } from './say-audit.ts'
import { StandardText } from './standard-text.tsx'

/** What agencies answer for, as it is now: the next audit begins with it, and those that began keep theirs. */
export function StandardsPage({ person }: { person: Person }) {
  const [load] = useLoad(getStandards, {})
  const term = useTerms()
  const writes = may(person.roles, reviseStandards)
  return (
    <Page title="The standards">
      <p class="small">
        <a href={auditAddress}>{sayAudit(term)}</a>
      </p>
      <h1>The standards</h1>
      <p class="deck">
        What each agency answers for. The next audit begins with them as they stand then; one that has begun
        keeps its own.
      </p>
      <Loaded load={load}>
        {({ standards, version, by, on }) => (
          <>
            <p class="small">
              Version {version}, {by}, {sayDay(on)}.
            </p>
            {writes ? (
              <p>
                <a href={`${auditAddress}/standards/new`}>Add a standard</a>
              </p>
            ) : null}
            {standards.map((standard) => (
              <section key={standard.id}>
                <h2 class="rule">{standard.title}</h2>
                <StandardText standard={standard} />
                {writes ? (
                  <p>
                    <a href={`${auditAddress}/standards/${standard.id}`}>
                      Change it<span class="unseen">: {standard.title}</span>
                    </a>
                  </p>
                ) : null}
              </section>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}
