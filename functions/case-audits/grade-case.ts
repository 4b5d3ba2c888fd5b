import { problem } from '#shared/api/problem.ts'
import { partId } from '#shared/case-audits/case-audit.ts'
import { gradeCase } from '#shared/case-audits/case-audit-endpoints.ts'
import { checkGrades } from '#shared/case-audits/check-grades.ts'
import { nameNobody } from '#shared/learning/name-nobody.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { agencyNames } from '../settings/agency-names.ts'
import { readSettings } from '../settings/settings-store.ts'
import { caseAudits, caseGrades } from './case-audit-store.ts'

export const handler = handle(gradeCase, async ({ params, body, caller, now }) => {
  const { agency, version, grades, given } = body
  if (!caller.agencies.includes(agency)) return problem('not-allowed')
  const id = partId(params.audit, params.case, agency)
  const [settings, audit, before] = await Promise.all([
    readSettings(),
    caseAudits.find(params.audit),
    caseGrades.find(id),
  ])
  const of = audit?.cases.find(({ ref, agencies }) => ref === params.case && agencies.includes(agency))
  if (!audit || !of) return problem('not-found')
  if (before?.given || of.moderated || audit.concluded) return problem('grades-given')
  if ((before?.version ?? 0) !== version) return problem('changed-meanwhile')
  const wrong = [...checkGrades(grades, audit.lines, given), ...nameNobody(body, agencyNames(settings))]
  if (wrong.length > 0) return problem('not-valid', wrong)
  const next = {
    id,
    version: version + 1,
    audit: audit.id,
    case: of.ref,
    agency,
    grades,
    given,
    by: caller.name,
    on: londonDay(now),
  }
  return (await caseGrades.save(next)) ? next : problem('changed-meanwhile')
})
