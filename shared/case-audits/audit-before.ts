import type { CaseAudit } from './case-audit.ts'

/** The newest audit of an earlier year, to look at beside this one. */
export const auditBefore = (
  { year }: Pick<CaseAudit, 'year'>,
  all: readonly CaseAudit[],
): CaseAudit | undefined => all.filter((it) => it.year < year).sort((a, b) => (a.year < b.year ? 1 : -1))[0]
