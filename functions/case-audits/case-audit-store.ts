import { CaseAudit, CaseGrades } from '#shared/case-audits/case-audit.ts'
import { versionsOfNoun } from '../table/versions-of-noun.ts'

/** Audits as whoever runs them writes them. */
export const caseAudits = versionsOfNoun('case-audit', CaseAudit)
/** What each agency says of each case, apart, so that agencies never wait for each other. */
export const caseGrades = versionsOfNoun('case-grades', CaseGrades)

export const partsOf = async (audit: string): Promise<CaseGrades[]> =>
  (await caseGrades.all()).filter((part) => part.audit === audit)
