import { randomUUID } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { keepCaseAudit } from '#shared/case-audits/case-audit-endpoints.ts'
import { checkAudit } from '#shared/case-audits/check-audit.ts'
import { nameNobody } from '#shared/learning/name-nobody.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { handle } from '../http/handle.ts'
import { agencyNames } from '../settings/agency-names.ts'
import { readSettings } from '../settings/settings-store.ts'
import { caseAudits } from './case-audit-store.ts'

export const handler = handle(keepCaseAudit, async ({ body, caller, now }) => {
  const settings = await readSettings()
  const { priorities = startingPriorities, agencies } = settings
  const first = { ...body, cases: [], findings: [] }
  const wrong = [
    ...checkAudit(first, first, [], priorities, agencies),
    ...nameNobody(body, agencyNames(settings)),
  ]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const audit = { ...first, id: randomUUID(), version: 1, by: caller.name, on: londonDay(now) }
  await caseAudits.save(audit)
  return audit
})
