import { londonDay } from '#shared/settings/london-day.ts'
import { validApprovals } from '#shared/yearly-reports/approve-report.ts'
import { findMissing } from '#shared/yearly-reports/find-missing.ts'
import { listYearlyReports } from '#shared/yearly-reports/report-endpoints.ts'
import { handle } from '../http/handle.ts'
import { reports, sectionsOf } from './report-store.ts'

export const handler = handle(listYearlyReports, async ({ now }) => {
  const all = await Promise.all(
    (await reports.all()).map(async (report) => {
      const { id, title, published } = report
      const written = published ? undefined : await sectionsOf(report)
      return {
        year: id,
        title,
        missing: written ? findMissing(report, written).length : 0,
        approvedBy: (written ? validApprovals(report, written) : report.approvals).map(({ by }) => by),
        ...(published ? { published: published.on } : {}),
      }
    }),
  )
  return { today: londonDay(now), reports: all.sort((a, b) => (a.year < b.year ? 1 : -1)) }
})
