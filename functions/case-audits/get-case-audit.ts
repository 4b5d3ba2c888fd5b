import { problem } from '#shared/api/problem.ts'
import { auditBefore } from '#shared/case-audits/audit-before.ts'
import { getCaseAudit } from '#shared/case-audits/case-audit-endpoints.ts'
import { seeAudit } from '#shared/case-audits/see-audit.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { caseAudits, caseGrades } from './case-audit-store.ts'

export const handler = handle(getCaseAudit, async ({ params, caller, now }) => {
  const [all, versions, parts] = await Promise.all([
    caseAudits.all(),
    caseAudits.versions(params.audit),
    caseGrades.all(),
  ])
  const [newest] = versions
  const audit = newest && seeAudit(caller, newest, parts)
  // One that this agency is not in is answered like one that never was.
  if (!audit) return problem('not-found')
  const earlier = auditBefore(audit, all)
  const before = earlier && seeAudit(caller, earlier, parts)
  return {
    today: londonDay(now),
    audit,
    ...(before ? { before } : {}),
    history: versions.map(({ version, by, on }) => ({ version, by, on })),
  }
})
