import type { ComponentChild } from 'preact'
import { SectionId } from '#shared/yearly-reports/report.ts'
import { saveReportSection } from '#shared/yearly-reports/report-endpoints.ts'
import { ReportYear } from '#shared/yearly-reports/report-year.ts'
import { SectionPage } from '#web/manage/yearly-reports/section-page.tsx'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { NotAllowedPage } from '#web/staff/not-allowed-page.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { ReportPage } from './report-page.tsx'
import { ReportsPage } from './reports-page.tsx'

/** The page below `/staff/year/yearly-reports`: of every year, of one, or of one of its sections to write in. */
export function routeReports([year, section]: readonly string[], person: Person): ComponentChild {
  if (year === undefined) return <ReportsPage person={person} />
  if (!ReportYear.safeParse(year).success) return <NotFoundPage />
  if (section === undefined) return <ReportPage key={year} year={year} person={person} />
  if (!SectionId.safeParse(section).success) return <NotFoundPage />
  return may(person.roles, saveReportSection) ? (
    <SectionPage year={year} section={section} />
  ) : (
    <NotAllowedPage />
  )
}
