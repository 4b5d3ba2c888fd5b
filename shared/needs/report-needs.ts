import { isOfYear, yearBefore, yearOfDay } from '../yearly-reports/report-year.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** From its last month on a year is written up, where anybody was heard in it or its report was begun. */
export function dueReportNeeds({ reports, waves, today }: Facts): Need[] {
  const now = yearOfDay(today)
  const year = today.slice(5, 7) === '03' ? now : yearBefore(now)
  const there = reports?.find((report) => report.year === year)
  const heard = waves.some(({ released }) => isOfYear(released, year))
  return reports && !there?.published && (there || heard)
    ? [{ is: 'report-due', year, begun: there !== undefined }]
    : []
}

/** Reports that are whole and wait for people to approve them, once their year is over. */
export function approveReportNeeds({ reports = [], today }: Facts): Need[] {
  const now = yearOfDay(today)
  const waiting = reports.filter(({ year, missing, published }) => !published && missing === 0 && year < now)
  const [first] = waiting
  return first ? [{ is: 'reports-to-approve', count: waiting.length, year: first.year }] : []
}
