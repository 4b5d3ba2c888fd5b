import { isTranslated, type Language } from '#shared/survey/language.ts'
import { reportWords } from '#shared/words/public/report/report-words.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { wordsAsked } from '#shared/yearly-reports/words-asked.ts'
import { PublicLinks } from '#web/public/public-links.tsx'
import { writtenIn } from '#web/public/public-reply.ts'
import { LanguageLinks } from '#web/survey/language-links.tsx'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { Shelf } from '#web/ui/shelf.tsx'
import { OwnWords } from './own-words.tsx'
import { isMadeUp, type PublicReport } from './public-report.ts'
import { reportHead } from './render-report.tsx'

/** The year for children and families: four answers on a page, in words that people wrote for them. */
export function renderFamiliesReport(it: PublicReport, language: Language, assets: Assets): string {
  const { report, sections } = it
  const words = wordsFor(language, 'parent')
  const fixed = reportWords[writtenIn(language)]
  const own = sections.get('families')?.words ?? {}
  const english = isTranslated(language) ? ({ lang: 'en-GB', dir: 'ltr' } as const) : {}
  const main = (
    <div class="report">
      <LanguageLinks assets={assets} language={language} path={`/reports/${report.id}/families`} />
      <p>
        <Shelf full />
      </p>
      <h1>{fixed.families}</h1>
      <p class="soft">
        <bdi {...english}>{report.title}</bdi>
      </p>
      {isMadeUp(it) ? <p class="note">{words.changes.madeUp}</p> : null}
      {isTranslated(language) ? <p class="note">{words.changes.english}</p> : null}
      {wordsAsked('families').map((name) =>
        name === 'opening' ? null : (
          <section key={name}>
            <h2>{fixed[name]}</h2>
            <div {...english}>
              <OwnWords text={own[name]} />
            </div>
          </section>
        ),
      )}
      <PublicLinks
        links={[
          { to: `/reports/${report.id}`, text: fixed.whole },
          { to: `/reports?lang=${language}`, text: fixed.reports },
        ]}
      />
    </div>
  )
  return htmlDocument(words, fixed.families, assets, main, reportHead(assets))
}
