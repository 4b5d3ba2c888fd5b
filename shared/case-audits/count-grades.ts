import type { CaseAudit, CaseGrades, Grade, LineGrade } from './case-audit.ts'

export type Counts = Record<Grade, number>

export interface LineCounts {
  line: string
  priority: string
  asks: string
  /** What agencies gave themselves, each agency of each case. */
  own: Counts
  /** What was agreed, each case once. */
  agreed: Counts
}

/** How often each grade was given, by line of enquiry: what agencies said of themselves beside what was agreed. */
export const countGrades = (
  { lines, cases }: Pick<CaseAudit, 'lines' | 'cases'>,
  parts: readonly { given: boolean; grades?: CaseGrades['grades'] | undefined }[],
): LineCounts[] =>
  lines.map(({ id, priority, asks }) => ({
    line: id,
    priority,
    asks,
    own: countOf(
      id,
      parts.flatMap(({ given, grades = [] }) => (given ? grades : [])),
    ),
    agreed: countOf(
      id,
      cases.flatMap(({ moderated }) => moderated?.grades ?? []),
    ),
  }))

function countOf(line: string, grades: readonly LineGrade[]): Counts {
  const of = (grade: Grade): number => grades.filter((it) => it.line === line && it.grade === grade).length
  return {
    outstanding: of('outstanding'),
    good: of('good'),
    'requires-improvement': of('requires-improvement'),
    inadequate: of('inadequate'),
    'not-seen': of('not-seen'),
  }
}

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, it) => sum + it, 0)
