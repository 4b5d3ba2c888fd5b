import { problem } from '#shared/api/problem.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { lastWriters, validApprovals } from '#shared/yearly-reports/approve-report.ts'
import { findChanged } from '#shared/yearly-reports/find-changed.ts'
import { findMissing } from '#shared/yearly-reports/find-missing.ts'
import { getYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import { handle } from '../http/handle.ts'
import { readSources } from './read-sources.ts'
import { reports, sectionsOf } from './report-store.ts'

export const handler = handle(getYearlyReport, async ({ params: { year }, now }) => {
  const report = await reports.find(year)
  if (!report) return problem('not-found')
  const written = await sectionsOf(report)
  const sections = [...written.values()]
  if (report.published) {
    const approvedBy = report.approvals.map(({ by }) => by)
    return { report, sections, changed: [], missing: [], approvedBy, lastWriters: [] }
  }
  const today = londonDay(now)
  return {
    report,
    sections,
    changed: findChanged(report, written, await readSources(year, today), today),
    missing: findMissing(report, written),
    approvedBy: validApprovals(report, written).map(({ by }) => by),
    lastWriters: lastWriters(written).map(({ by }) => by),
  }
})
