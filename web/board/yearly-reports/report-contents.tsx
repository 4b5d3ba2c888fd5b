import type { Section } from '#shared/yearly-reports/report.ts'
import type { getYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import type { Got } from '#web/staff/call.ts'
import { sayMoment } from '#web/staff/say-moment.ts'

interface Props {
  value: Got<typeof getYearlyReport>
  written: ReadonlyMap<string, Section>
  /** Whether this person writes in it. */
  writes: boolean
}

/** Every section: what is missing in it, what has changed since it was taken, and who saved it last. */
export const ReportContents = ({ value: { report, missing, changed }, written, writes }: Props) => (
  <section>
    <h2 class="rule">Contents</h2>
    <ol class="list">
      {report.sections.map(({ section, title }) => {
        const there = written.get(section)
        const lacks = missing
          .filter(({ at }) => at === section)
          .map(({ say }) => say.replace(`${title}: `, ''))
        const moved = changed.filter((it) => it.startsWith(`${section}/`)).length
        return (
          <li key={section}>
            <a href={`#${section}`}>{title}</a>
            <small>
              {there ? `${there.written.by}, ${sayMoment(there.at)}.` : report.published ? '' : 'Not begun.'}
              {moved > 0 ? ` ${moved === 1 ? 'One part has' : `${moved} parts have`} changed since.` : ''}
            </small>
            {lacks.length > 0 ? <p>{lacks.join(' ')}</p> : null}
            {writes ? (
              <p>
                <a href={`/staff/year/yearly-reports/${report.id}/${section}`}>
                  Write in this section<span class="unseen"> {title}</span>
                </a>
              </p>
            ) : null}
          </li>
        )
      })}
    </ol>
  </section>
)
