import { links } from '#shared/words/public/links.ts'
import { typeCode } from '#shared/words/public/type-code.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { CodeField } from '#web/ui/code-field.tsx'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { Shelf } from '#web/ui/shelf.tsx'

const words = wordsFor('en', 'parent')

/** The neutral first page, for a person who came without a link. `wrong`: what they typed is no code. */
export const renderStart = (assets: Assets, wrong?: 'wrong'): string =>
  htmlDocument(
    words,
    words.start.title,
    assets,
    <>
      {wrong && <ErrorSummary problem={typeCode.wrong} field="code" words={words} />}
      <p>
        <Shelf />
      </p>
      <h1>{words.home.heading}</h1>
      <p>{words.home.link}</p>
      <p>{words.home.card}</p>
      <form method="post" action="/" class="apart">
        <CodeField name="code" label={typeCode.label} hint={typeCode.hint} wrong={wrong && typeCode.wrong} />
        <button type="submit" class="go">
          {typeCode.go}
        </button>
      </form>
      <p class="apart">
        <a class="back" href="/what-changed">
          {words.home.changes}
        </a>
        <a class="back" href={links.about.to}>
          {links.about.text}
        </a>
      </p>
      <h2 class="apart">{words.home.safe}</h2>
      {words.home.how.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p class="note">{words.home.cannot}</p>
    </>,
  )
