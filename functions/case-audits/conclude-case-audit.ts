import { problem } from '#shared/api/problem.ts'
import { concludeCaseAudit } from '#shared/case-audits/case-audit-endpoints.ts'
import { whatIsMissing } from '#shared/case-audits/what-is-missing.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { caseAudits } from './case-audit-store.ts'

export const handler = handle(concludeCaseAudit, async ({ params, body: { version }, caller, now }) => {
  const audit = await caseAudits.find(params.audit)
  if (!audit) return problem('not-found')
  if (audit.concluded) return problem('concluded')
  if (audit.version !== version) return problem('changed-meanwhile')
  const missing = whatIsMissing(audit)
  if (missing.length > 0) return problem('not-valid', missing)
  const who = { by: caller.name, on: londonDay(now) }
  const next = { ...audit, version: version + 1, concluded: who, ...who }
  return (await caseAudits.save(next)) ? next : problem('changed-meanwhile')
})
