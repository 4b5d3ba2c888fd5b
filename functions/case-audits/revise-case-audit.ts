import { randomBytes } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { reviseCaseAudit } from '#shared/case-audits/case-audit-endpoints.ts'
import { checkAudit } from '#shared/case-audits/check-audit.ts'
import { giveRefs } from '#shared/case-audits/give-refs.ts'
import { nameNobody } from '#shared/learning/name-nobody.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { handle } from '../http/handle.ts'
import { agencyNames } from '../settings/agency-names.ts'
import { readSettings } from '../settings/settings-store.ts'
import { caseAudits, partsOf } from './case-audit-store.ts'

export const handler = handle(reviseCaseAudit, async ({ params, body, caller, now }) => {
  const [settings, newest, parts] = await Promise.all([
    readSettings(),
    caseAudits.find(params.audit),
    partsOf(params.audit),
  ])
  if (!newest) return problem('not-found')
  if (newest.concluded) return problem('concluded')
  if (newest.version !== body.version) return problem('changed-meanwhile')
  const { priorities = startingPriorities, agencies } = settings
  const wrong = [
    ...checkAudit(body, newest, parts, priorities, agencies),
    ...nameNobody(body, agencyNames(settings)),
  ]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const cases = giveRefs(body.cases, newest.cases, randomBytes)
  const who = { by: caller.name, on: londonDay(now) }
  const next = { ...body, id: newest.id, cases, version: body.version + 1, ...who }
  return (await caseAudits.save(next)) ? next : problem('changed-meanwhile')
})
