import { getCaseAudit, moderateCase } from '#shared/case-audits/case-audit-endpoints.ts'
import { ManageAudit } from '#web/manage/case-audits/manage-audit.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { RecordHistory } from '../record-history.tsx'
import { RecordLessons } from '../record-lessons.tsx'
import { AuditCase } from './audit-case.tsx'
import { AuditCompare } from './audit-compare.tsx'
import { AuditFindings } from './audit-findings.tsx'
import { AuditGrades } from './audit-grades.tsx'
import { AuditPlan } from './audit-plan.tsx'

/** One audit: its plan, what was graded and agreed, each case, what was found, and what was learned from it. */
export function CaseAuditPage({ audit: id, person }: { audit: string; person: Person }) {
  const [load, again] = useLoad(getCaseAudit, { params: { audit: id } })
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="Case audit">
      <Loaded load={load} title="Case audit">
        {({ audit, before, history }) => {
          const runs = may(person.roles, moderateCase) && !audit.concluded
          return (
            <>
              <p class="small unprinted">
                <a href="/staff/year/case-audits">Case audits</a>
              </p>
              <h1>{audit.theme}</h1>
              <AuditPlan audit={audit} />
              <p>
                <StaffButton quiet onPress={() => print()}>
                  Print this audit
                </StaffButton>
              </p>
              <AuditGrades audit={audit} />
              {before ? <AuditCompare audit={audit} before={before} /> : null}
              <AuditFindings audit={audit} person={person} />
              {audit.findings.length > 0 ? <RecordLessons record={audit.id} /> : null}
              <section aria-labelledby="cases">
                <h2 id="cases" class="rule">
                  Cases
                </h2>
                {audit.cases.length === 0 ? <p>There are none in it yet.</p> : null}
                {audit.cases.map((it) => (
                  <AuditCase key={it.ref} audit={audit} of={it} person={person} onChanged={again} />
                ))}
              </section>
              {runs ? <ManageAudit audit={audit} onChanged={again} /> : null}
              <RecordHistory versions={history} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
