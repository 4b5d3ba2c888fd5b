import type { CaseAudit, CaseGrades, Grade } from '#shared/case-audits/case-audit.ts'
import { partId } from '#shared/case-audits/case-audit.ts'

const who = { by: 'Nat Walker', on: '2026-11-01' }
export const north = 'family-hub-north'
export const riverside = 'riverside-school'
export const ref = 'C-7K2MQ'

/** An audit of one case and two lines, with nothing given yet. */
export const anAudit = (more: Partial<CaseAudit> = {}): CaseAudit => ({
  id: 'audit-1',
  version: 2,
  year: '2026/27',
  theme: 'How we listen where there is neglect',
  lines: [
    { id: 'heard', asks: 'Was the child heard?', priority: 'early-help' },
    { id: 'shared', asks: 'Did agencies tell each other?', priority: 'neglect' },
  ],
  model: 'Two sessions with everybody who worked with the family',
  sample: 'Drawn by lot from all plans of the autumn',
  gradesBy: '2026-12-11',
  cases: [{ ref, level: 'early-help', agencies: [north, riverside] }],
  findings: [],
  ...who,
  ...more,
})

/** What an agency gave: a grade for each line. */
export const aPart = (agency: string, grades: Record<string, Grade>, given = true): CaseGrades => ({
  id: partId('audit-1', ref, agency),
  version: 1,
  audit: 'audit-1',
  case: ref,
  agency,
  grades: Object.entries(grades).map(([line, grade]) => ({ line, grade, why: 'As we saw it.' })),
  given,
  ...who,
})
