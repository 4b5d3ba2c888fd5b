import type { Language } from '#shared/survey/language.ts'
import { reportWords } from '#shared/words/public/report/report-words.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import type { Report } from '#shared/yearly-reports/report.ts'
import { PublicLinks } from '#web/public/public-links.tsx'
import { writtenIn } from '#web/public/public-reply.ts'
import { LanguageLinks } from '#web/survey/language-links.tsx'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { reportHead } from './render-report.tsx'

/** Every published report, the newest first. */
export function renderReports(reports: readonly Report[], language: Language, assets: Assets): string {
  const words = wordsFor(language, 'parent')
  const fixed = reportWords[writtenIn(language)]
  const main = (
    <>
      <LanguageLinks assets={assets} language={language} />
      <h1>{fixed.reports}</h1>
      {reports.length === 0 ? <p>{fixed.none}</p> : null}
      {reports.map(({ id, title }) => (
        <section class="fold" key={id}>
          <h2>
            <bdi lang="en-GB">{title}</bdi>
          </h2>
          <PublicLinks
            links={[
              { to: `/reports/${id}/families?lang=${language}`, text: fixed.families },
              { to: `/reports/${id}`, text: fixed.whole },
            ]}
          />
        </section>
      ))}
      <PublicLinks links={[{ to: `/what-changed?lang=${language}`, text: words.home.changes }]} />
    </>
  )
  return htmlDocument(words, fixed.reports, assets, main, reportHead(assets))
}
