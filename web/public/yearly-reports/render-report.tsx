import { wordsFor } from '#shared/words/words-for.ts'
import { PublicLinks } from '#web/public/public-links.tsx'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { sayDay } from '#web/ui/say-day.ts'
import { isMadeUp, type PublicReport } from './public-report.ts'
import { ReportSection } from './report-section.tsx'

/** The whole report of a year, for everybody: to read, and to print on A4. */
export function renderReport(it: PublicReport, name: string | undefined, assets: Assets): string {
  const { report, sections } = it
  const { id, title, published } = report
  const words = wordsFor('en', 'parent')
  const chapters = report.sections.filter(({ about }) => about !== 'families')
  const main = (
    <div class="report">
      <h1>{title}</h1>
      {name ? <p>{name}</p> : null}
      {isMadeUp(it) ? <p class="note">{words.changes.madeUp}</p> : null}
      {published ? (
        <p class="soft">
          Two people approved it on {sayDay(published.on, 'en-GB', 'year')}. It has not been changed since.
        </p>
      ) : null}
      <PublicLinks
        links={[
          { to: `/reports/${id}/families`, text: 'For children and families, on one page' },
          { to: '/reports', text: 'The reports of every year' },
        ]}
      />
      <section class="contents" aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <ol>
          {chapters.map(({ section, title: text }) => (
            <li key={section}>
              <a href={`#${section}`}>{text}</a>
            </li>
          ))}
        </ol>
      </section>
      {chapters.map((plan) => (
        <ReportSection key={plan.section} plan={plan} section={sections.get(plan.section)} />
      ))}
    </div>
  )
  return htmlDocument(words, title, assets, main, reportHead(assets))
}

/** Styles and scripts of the pages of reports. */
export const reportHead = ({ leave, lastStyle, publicStyle }: Assets): string =>
  `<script>${leave}</script><style>${lastStyle}</style><style>${publicStyle}</style>`
