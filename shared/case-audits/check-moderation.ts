import type { AuditedCase, CaseAudit, CaseGrades, LineGrade } from './case-audit.ts'
import { checkGrades } from './check-grades.ts'

interface Sent {
  grades: readonly LineGrade[]
  without?: string | undefined
}

/**
 * What is wrong with a moderated view of a case: a grade for each line; a reason where it is not what every agency gave; and one
 * where an agency has given none yet.
 */
export function checkModeration(
  { grades, without }: Sent,
  { lines }: Pick<CaseAudit, 'lines'>,
  { ref, agencies }: Pick<AuditedCase, 'ref' | 'agencies'>,
  parts: readonly CaseGrades[],
): { at: string; say: string }[] {
  const given = parts.filter((part) => part.case === ref && part.given)
  const all = agencies.every((agency) => given.some((part) => part.agency === agency))
  const differs = ({ line, grade }: LineGrade): boolean =>
    given.some((part) => part.grades.some((it) => it.line === line && it.grade !== grade))
  const isWhole = lines.every(({ id }) => grades.some(({ line }) => line === id))
  return [
    ...checkGrades(grades, lines, false),
    ...(isWhole ? [] : [{ at: 'grades', say: 'Give a grade for every line of enquiry.' }]),
    ...grades.flatMap((it, place) =>
      it.why === '' && differs(it)
        ? [{ at: `grades.${place}.why`, say: 'An agency gave another grade. Say why this one.' }]
        : [],
    ),
    ...(all || without
      ? []
      : [{ at: 'without', say: 'An agency has given no grades yet. Say why nobody waits for it.' }]),
  ]
}
