import { en } from '#shared/words/en.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import type { SurveyPage } from './survey-page.ts'
import { Thanks } from './thanks.tsx'
import { WithdrawalCode } from './withdrawal-code.tsx'

/** The thank-you page without JavaScript, with the withdrawal code if it was asked for. */
export const renderThanks = (page: SurveyPage, code: string | undefined, assets: Assets): string =>
  htmlDocument(
    en,
    en.thanks.title,
    assets,
    <Thanks words={en} closes={page.closes}>
      {code && (
        <section class="apart">
          <h2>{en.thanks.codeIs}</h2>
          <WithdrawalCode words={en} distribution={page.distribution} closes={page.closes} code={code} />
        </section>
      )}
    </Thanks>,
  )
