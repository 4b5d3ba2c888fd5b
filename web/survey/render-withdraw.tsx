import type { Language } from '#shared/survey/language.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { CodeField } from '#web/ui/code-field.tsx'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import { fillIn } from '#web/ui/fill-in.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { LanguageLinks } from './language-links.tsx'

interface Asked {
  distribution: string
  language: Language
  kind?: 'single' | 'open'
}

/** The page on which a person has an answer taken out. What it says afterwards is the same, whatever was found. */
export function renderWithdraw(
  { distribution, language, kind }: Asked,
  { outcome }: { outcome?: 'done' | 'wrong' },
  assets: Assets,
): string {
  const all = wordsFor(language, 'parent')
  const words = all.withdraw
  const wrong = outcome === 'wrong' ? words.wrong : undefined
  const main =
    outcome === 'done' ? (
      <>
        <h1>{words.done}</h1>
        <p>{words.read}</p>
      </>
    ) : (
      <form method="post" action={`/s/${distribution}/take-out`}>
        <LanguageLinks assets={assets} language={language} />
        {wrong && <ErrorSummary problem={wrong} field="code" words={all} />}
        <h1>{words.heading}</h1>
        <p>{words.read}</p>
        {kind !== 'open' && (
          <div class="apart">
            <CodeField name="token" label={words.token} hint={words.tokenHint} />
          </div>
        )}
        <div class="apart">
          <CodeField name="code" label={words.code} wrong={wrong} />
        </div>
        <input type="hidden" name="lang" value={language} />
        <button type="submit" class="go apart">
          {words.go}
        </button>
      </form>
    )
  const { title } = words
  return htmlDocument(all, wrong ? fillIn(all.errorTitle, { title }) : title, assets, main)
}
