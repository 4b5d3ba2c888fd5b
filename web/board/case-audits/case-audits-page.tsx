import { keepCaseAudit, listCaseAudits } from '#shared/case-audits/case-audit-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import type { SeenAudit } from './seen.ts'

/** The audits of every year; an agency finds those that it has a case in. */
export function CaseAuditsPage({ person }: { person: Person }) {
  const [load] = useLoad(listCaseAudits, {})
  return (
    <Page title="Case audits">
      <p class="small">
        <a href="/staff/year">The year</a>
      </p>
      <h1>Case audits</h1>
      <p class="deck">Agencies look together at some cases: how well did they work with each other?</p>
      {may(person.roles, keepCaseAudit) ? (
        <p>
          <a href="/staff/year/case-audits/new">Plan an audit</a>
        </p>
      ) : null}
      <Loaded load={load}>
        {({ audits }) =>
          audits.length === 0 ? (
            <StaffEmpty title="There is no audit yet.">
              Each stands here once the business manager has planned it; for an agency, once one of its cases
              is in it.
            </StaffEmpty>
          ) : (
            <ul class="list">
              {audits.map((audit) => (
                <li key={audit.id}>
                  <a href={`/staff/year/case-audits/${audit.id}`}>
                    {audit.year}: {audit.theme}
                  </a>
                  <small>{sayStanding(audit)}</small>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

function sayStanding({ concluded, cases, gradesBy }: SeenAudit): string {
  const count = cases.length === 1 ? '1 case' : `${cases.length} cases`
  if (concluded) return `${count}. Concluded on ${sayDay(concluded.on)}`
  const agreed = cases.filter(({ moderated }) => moderated).length
  return `${count}, ${agreed} agreed. Grades are due by ${sayDay(gradesBy)}`
}
