import { en } from '#shared/words/en.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { sayDay } from '#web/ui/say-day.ts'
import type { SurveyPage } from './survey-page.ts'
import { Thanks } from './thanks.tsx'
import { WithdrawalCode } from './withdrawal-code.tsx'

/** The thank-you page without JavaScript, with the withdrawal code if it was asked for. */
export function renderThanks(page: SurveyPage, code: string | undefined, assets: Assets): string {
  const until = sayDay(page.closes, en.lang)
  return htmlDocument(
    en,
    en.thanks.title,
    assets,
    <Thanks words={en} until={until}>
      {code && (
        <section class="apart">
          <h2>{en.thanks.codeIs}</h2>
          <WithdrawalCode words={en} distribution={page.distribution} until={until} code={code} />
        </section>
      )}
    </Thanks>,
  )
}
