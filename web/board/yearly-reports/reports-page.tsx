import { listYearlyReports, makeYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import { BeginReport } from '#web/manage/yearly-reports/begin-report.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { sayReportState } from './say-report-state.ts'

/** The report of every year: what is published, and what is being written. */
export function ReportsPage({ person }: { person: Person }) {
  const [load, again] = useLoad(listYearlyReports, {})
  const term = useTerms()('yearly-report')
  const title = `${term.charAt(0).toUpperCase()}${term.slice(1)}s`
  return (
    <Page title={title}>
      <p class="small">
        <a href="/staff/year">The year</a>
      </p>
      <h1>{title}</h1>
      <p class="deck">
        What the year came to, priority by priority, from evidence as it stood. Two people approve it, then
        everybody can read it for ever.
      </p>
      <Loaded load={load}>
        {({ today, reports }) => (
          <>
            {reports.length === 0 ? (
              <StaffEmpty title="No report is begun yet.">
                Each stands here from the day it is begun. It says by itself what is missing in it.
              </StaffEmpty>
            ) : (
              <ul class="list">
                {reports.map((report) => (
                  <li key={report.year}>
                    <a href={`/staff/year/yearly-reports/${report.year}`}>{report.title}</a>
                    <small>{sayReportState(report)}</small>
                  </li>
                ))}
              </ul>
            )}
            {may(person.roles, makeYearlyReport) ? (
              <BeginReport today={today} there={reports.map(({ year }) => year)} onBegun={again} />
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  )
}
