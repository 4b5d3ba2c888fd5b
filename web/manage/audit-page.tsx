import { listAudit } from '#shared/audit/audit-endpoints.ts'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { listPeople } from '#shared/people/people-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { AuditLog } from './audit-log.tsx'

/** What staff did, for those who look after the work of others. */
export function AuditPage() {
  const [load] = useLoad(listAudit, { query: {} })
  const [rounds] = useLoad(listWaves, {})
  const [people] = useLoad(listPeople, {})
  const titles = new Map([
    ...(rounds.is === 'here' ? rounds.value.waves : []).map(({ wave, title }) => [wave, title] as const),
    ...(people.is === 'here' ? people.value.people : []).map(({ person, name }) => [person, name] as const),
  ])
  return (
    <Page title="Audit log">
      <h1>Audit log</h1>
      <p class="deck">
        Who did what, and when. Each act of staff is written here before it is done. Nothing that anybody
        typed is here, and nothing about families.
      </p>
      <Loaded load={load}>{(newest) => <AuditLog newest={newest} titles={titles} />}</Loaded>
    </Page>
  )
}
