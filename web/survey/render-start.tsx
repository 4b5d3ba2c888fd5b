import type { Language } from '#shared/survey/language.ts'
import { links } from '#shared/words/public/links.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { CodeField } from '#web/ui/code-field.tsx'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import { fillIn } from '#web/ui/fill-in.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { Shelf } from '#web/ui/shelf.tsx'
import { LanguageLinks } from './language-links.tsx'

/** The neutral first page, for a person who came without a link. `mistyped`: what they typed is no code. */
export function renderStart(language: Language, assets: Assets, mistyped?: string): string {
  const words = wordsFor(language, 'parent')
  const { home } = words
  const { title } = words.start
  const wrong = mistyped === undefined ? undefined : home.type.wrong
  return htmlDocument(
    words,
    wrong ? fillIn(words.errorTitle, { title }) : title,
    assets,
    <>
      <LanguageLinks assets={assets} language={language} />
      {wrong && <ErrorSummary problem={wrong} field="code" words={words} />}
      <p>
        <Shelf />
      </p>
      <h1>{home.heading}</h1>
      <p>{home.link}</p>
      <p>{home.card}</p>
      <form method="post" action="/" class="apart">
        <CodeField name="code" label={home.type.label} hint={home.type.hint} wrong={wrong} value={mistyped} />
        <input type="hidden" name="lang" value={language} />
        <button type="submit" class="go">
          {home.type.go}
        </button>
      </form>
      <p class="apart">
        <a class="back" href={`/what-changed?lang=${language}`}>
          {home.changes}
        </a>
        <a class="back" href={links.about.to}>
          {home.about}
        </a>
      </p>
      <h2 class="apart" id="safe">
        {home.safe}
      </h2>
      {home.how.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p class="note">{home.cannot}</p>
    </>,
  )
}
