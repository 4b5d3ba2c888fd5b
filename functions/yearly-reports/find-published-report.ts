import { ReportYear } from '#shared/yearly-reports/report-year.ts'
import { reports, sectionsOf } from './report-store.ts'

/** The report of a year as everybody reads it; undefined for a year that is none, and while it is a draft. */
export async function findPublishedReport(asked: string) {
  const year = ReportYear.safeParse(asked).data
  const report = year === undefined ? undefined : await reports.find(year)
  return report?.published ? { report, sections: await sectionsOf(report) } : undefined
}
