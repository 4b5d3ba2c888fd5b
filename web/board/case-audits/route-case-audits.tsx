import type { ComponentChild } from 'preact'
import { keepCaseAudit, listCaseAudits } from '#shared/case-audits/case-audit-endpoints.ts'
import { NewAuditPage } from '#web/manage/case-audits/new-audit-page.tsx'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { NotAllowedPage } from '#web/staff/not-allowed-page.tsx'
import { CaseAuditPage } from './case-audit-page.tsx'
import { CaseAuditsPage } from './case-audits-page.tsx'

/** The pages below `/staff/year/case-audits`. */
export function routeCaseAudits([audit = '']: readonly string[], person: Person): ComponentChild {
  if (!may(person.roles, audit === 'new' ? keepCaseAudit : listCaseAudits)) return <NotAllowedPage />
  if (audit === '') return <CaseAuditsPage person={person} />
  return audit === 'new' ? <NewAuditPage /> : <CaseAuditPage key={audit} audit={audit} person={person} />
}
