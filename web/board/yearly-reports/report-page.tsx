import {
  approveYearlyReport,
  getYearlyReport,
  saveReportSection,
} from '#shared/yearly-reports/report-endpoints.ts'
import { FamiliesWords } from '#web/public/yearly-reports/families-words.tsx'
import { ReportSection } from '#web/public/yearly-reports/report-section.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { ApproveReport } from './approve-report.tsx'
import { ReportContents } from './report-contents.tsx'
import { sayReportState } from './say-report-state.ts'

/** One report as it would be read: how far each section is, every word of it, and who approves it. */
export function ReportPage({ year, person }: { year: string; person: Person }) {
  const [load, again] = useLoad(getYearlyReport, { params: { year } })
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="The report of a year">
      <p class="small">
        <a href="/staff/year/yearly-reports">Every year</a>
      </p>
      <Loaded load={load} title="The report of a year">
        {(value) => {
          const { report, sections, missing, approvedBy } = value
          const { published } = report
          const written = new Map(sections.map((section) => [section.id.slice(year.length + 1), section]))
          const state = {
            missing: missing.length,
            approvedBy,
            ...(published ? { published: published.on } : {}),
          }
          return (
            <>
              <h1>{report.title}</h1>
              <p class="deck">{sayReportState(state)}</p>
              {published ? (
                <p>
                  <a href={`/reports/${year}`}>The page that everybody reads, and prints</a> ·{' '}
                  <a href={`/reports/${year}/families`}>For children and families</a>
                </p>
              ) : null}
              <ReportContents
                value={value}
                written={written}
                writes={!published && may(person.roles, saveReportSection)}
              />
              <div class="report">
                {report.sections.map((plan) =>
                  plan.about === 'families' ? (
                    <FamiliesWords key={plan.section} plan={plan} section={written.get(plan.section)} />
                  ) : (
                    <ReportSection key={plan.section} plan={plan} section={written.get(plan.section)} />
                  ),
                )}
              </div>
              {!published && may(person.roles, approveYearlyReport) ? (
                <ApproveReport value={value} written={written} name={person.name} onApproved={again} />
              ) : null}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
