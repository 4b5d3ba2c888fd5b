import type { Role } from '../settings/role.ts'
import type { AuditedCase, CaseAudit, CaseGrades } from './case-audit.ts'

export interface Somebody {
  roles: readonly Role[]
  agencies: readonly string[]
}

/** A part as somebody sees it: that it is there, and what it says only where they may read it. */
export type SeenPart = Omit<CaseGrades, 'grades'> & { grades?: CaseGrades['grades'] | undefined }
/** `missing`: who has still to give grades of what; of an agency only what is its own. */
export type SeenAudit = CaseAudit & { parts: SeenPart[]; missing: { case: string; agency: string }[] }

/** Those who read the whole programme. An agency sees the cases that it is in. */
const readsAll: readonly Role[] = [
  'business-manager',
  'board',
  'scrutineer',
  'participation-lead',
  'safeguarding-lead',
]

/**
 * An audit as somebody may see it; undefined where it is none of theirs. Nobody sees what others gave before their own agencies
 * have given theirs, or the case is moderated; who has nothing to give waits for that, but whoever runs the audit.
 */
export function seeAudit(who: Somebody, audit: CaseAudit, all: readonly CaseGrades[]): SeenAudit | undefined {
  const reads = who.roles.some((role) => readsAll.includes(role))
  const cases = reads ? audit.cases : audit.cases.filter((it) => ownOf(who, it).length > 0)
  if (!reads && cases.length === 0) return undefined
  const parts = all
    .filter((part) => part.audit === audit.id)
    .flatMap((part): SeenPart[] => {
      const of = cases.find(({ ref }) => ref === part.case)
      if (!of) return []
      const { grades, ...told } = part
      return [seesGrades(who, of, part, all) ? part : told]
    })
  const findings = reads || audit.concluded ? audit.findings : []
  const missing = cases
    .filter(({ moderated }) => !moderated)
    .flatMap((it) =>
      (reads ? it.agencies : ownOf(who, it))
        .filter((agency) => !isGiven(it.ref, agency, all))
        .map((agency) => ({ case: it.ref, agency })),
    )
  return { ...audit, cases, findings, parts, missing }
}

const isGiven = (ref: string, agency: string, all: readonly CaseGrades[]): boolean =>
  all.some((part) => part.case === ref && part.agency === agency && part.given)

/** The agencies of a case that somebody grades for. */
const ownOf = ({ roles, agencies }: Somebody, { agencies: inIt }: Pick<AuditedCase, 'agencies'>): string[] =>
  roles.includes('agency') ? inIt.filter((id) => agencies.includes(id)) : []

function seesGrades(who: Somebody, it: AuditedCase, part: CaseGrades, all: readonly CaseGrades[]): boolean {
  const own = ownOf(who, it)
  if (own.includes(part.agency)) return true
  // What is not given yet is a draft, which others have no business in.
  if (!part.given) return false
  if (it.moderated) return true
  if (own.length === 0) return who.roles.includes('business-manager')
  return own.every((agency) => isGiven(it.ref, agency, all))
}
