import { listCaseAudits } from '#shared/case-audits/case-audit-endpoints.ts'
import { seeAudit } from '#shared/case-audits/see-audit.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { caseAudits, caseGrades } from './case-audit-store.ts'

export const handler = handle(listCaseAudits, async ({ caller, now }) => {
  const [all, parts] = await Promise.all([caseAudits.all(), caseGrades.all()])
  const audits = all.flatMap((audit) => seeAudit(caller, audit, parts) ?? [])
  return { today: londonDay(now), audits: audits.sort((a, b) => (a.year < b.year ? 1 : -1)) }
})
