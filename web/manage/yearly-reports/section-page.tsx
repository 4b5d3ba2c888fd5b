import { getYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { SectionForm } from './section-form.tsx'

/** One section of a report that is written: its evidence, and the partnership’s own words around it. */
export function SectionPage({ year, section }: { year: string; section: string }) {
  const [load, again] = useLoad(getYearlyReport, { params: { year } })
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="Write a section">
      <Loaded load={load} title="Write a section">
        {({ report, sections, changed }) => {
          const plan = report.sections.find((it) => it.section === section)
          if (!plan) return <p>This report has no such section.</p>
          return (
            <>
              <p class="small">
                <a href={`/staff/year/yearly-reports/${year}`}>{report.title}</a>
              </p>
              <h1>{plan.title}</h1>
              {report.published ? (
                <p>This report is published, so nothing in it changes any more.</p>
              ) : (
                <SectionForm
                  key={section}
                  year={year}
                  plan={plan}
                  newest={sections.find(({ id }) => id === `${year}.${section}`)}
                  changed={changed}
                  onChanged={again}
                />
              )}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
