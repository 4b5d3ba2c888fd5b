import type { ProblemCode } from '../api/problem.ts'
import type { Sections } from './find-missing.ts'
import { findMissing } from './find-missing.ts'
import type { Approval, Report, Section, Versions } from './report.ts'

/** The version of each section as it is now. */
export const versionsOf = (written: Sections): Versions =>
  Object.fromEntries([...written].map(([section, { version }]) => [section, version]))

/** The approvals that hold: those of exactly the words that stand there now. Any change takes them back. */
export const validApprovals = ({ approvals }: Pick<Report, 'approvals'>, written: Sections): Approval[] =>
  approvals.filter(({ read }) => isSame(read, versionsOf(written)))

/** Whoever wrote last. */
export function lastWriters(written: Sections): Section['written'][] {
  const all = [...written.values()]
  const newest = all
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  return all.filter(({ at }) => at === newest).map((section) => section.written)
}

/**
 * One more person approves what she read. With the second, neither of them the last to write, these versions of its sections
 * are published for ever.
 */
export function approveReport(report: Report, written: Sections, approval: Approval): Report | ProblemCode {
  if (report.published || findMissing(report, written).length > 0) return 'not-now'
  if (!isSame(approval.read, versionsOf(written))) return 'changed-meanwhile'
  const valid = validApprovals(report, written)
  if ([...lastWriters(written), ...valid].some(({ person }) => person === approval.person))
    return 'second-person'
  const next = { ...report, version: report.version + 1, approvals: [...valid, approval] }
  return valid.length === 0 ? next : { ...next, published: { on: approval.on, sections: approval.read } }
}

const isSame = (one: Versions, two: Versions): boolean =>
  Object.keys(one).length === Object.keys(two).length &&
  Object.entries(one).every(([section, version]) => two[section] === version)
