import { wordsFor } from '#shared/words/words-for.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { sayDay } from '#web/ui/say-day.ts'
import type { SurveyPage } from './survey-page.ts'
import { Thanks } from './thanks.tsx'
import { WithdrawalCode } from './withdrawal-code.tsx'

/** The thank-you page without JavaScript, with the withdrawal code if it was asked for. */
export function renderThanks(page: SurveyPage, code: string | undefined, assets: Assets): string {
  const words = wordsFor(page.language, page.survey.definition.voice)
  const until = sayDay(page.closes, words.lang)
  return htmlDocument(
    words,
    words.thanks.title,
    assets,
    <Thanks words={words} language={page.language} wave={page.wave} until={until}>
      {code && (
        <section class="apart">
          <h2>{words.thanks.codeIs}</h2>
          <WithdrawalCode words={words} page={page} until={until} code={code} />
        </section>
      )}
    </Thanks>,
  )
}
