import type { listYearlyReports } from '#shared/yearly-reports/report-endpoints.ts'
import type { Got } from '#web/staff/call.ts'
import { sayDay } from '#web/staff/say-day.ts'

type Listed = Got<typeof listYearlyReports>['reports'][number]

/** How far a report is, in a sentence. */
export function sayReportState({ missing, approvedBy, published }: Omit<Listed, 'year' | 'title'>): string {
  const [first] = approvedBy
  if (published) return `Published on ${sayDay(published)}, approved by ${approvedBy.join(' and ')}.`
  if (missing > 0) return missing === 1 ? 'One thing is missing.' : `${missing} things are missing.`
  return first
    ? `${first} has approved it. One more person has to.`
    : 'Whole. It waits for two people to approve it.'
}
