import { problem } from '#shared/api/problem.ts'
import { moderateCase } from '#shared/case-audits/case-audit-endpoints.ts'
import { checkModeration } from '#shared/case-audits/check-moderation.ts'
import { nameNobody } from '#shared/learning/name-nobody.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { agencyNames } from '../settings/agency-names.ts'
import { readSettings } from '../settings/settings-store.ts'
import { caseAudits, partsOf } from './case-audit-store.ts'

export const handler = handle(moderateCase, async ({ params, body, caller, now }) => {
  const { version, ...agreed } = body
  const [settings, audit, parts] = await Promise.all([
    readSettings(),
    caseAudits.find(params.audit),
    partsOf(params.audit),
  ])
  const of = audit?.cases.find(({ ref }) => ref === params.case)
  if (!audit || !of) return problem('not-found')
  if (audit.concluded) return problem('concluded')
  if (audit.version !== version) return problem('changed-meanwhile')
  const wrong = [...checkModeration(agreed, audit, of, parts), ...nameNobody(agreed, agencyNames(settings))]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const who = { by: caller.name, on: londonDay(now) }
  const cases = audit.cases.map((it) => (it === of ? { ...it, moderated: { ...agreed, ...who } } : it))
  const next = { ...audit, cases, version: version + 1, ...who }
  return (await caseAudits.save(next)) ? next : problem('changed-meanwhile')
})
