import { links } from '#shared/words/public/links.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { Shelf } from '#web/ui/shelf.tsx'

const words = wordsFor('en', 'parent')

/** A link that does not open: one sentence, whatever the reason. */
export const renderNotOpen = (sentence: string, assets: Assets): string =>
  htmlDocument(
    words,
    words.notOpen.title,
    assets,
    <>
      <h1>{words.notOpen.heading}</h1>
      <p>{sentence}</p>
      <p>{words.notOpen.help}</p>
    </>,
  )

/** The neutral first page, for a person who came without a link. */
export const renderStart = (assets: Assets): string =>
  htmlDocument(
    words,
    words.start.title,
    assets,
    <>
      <p>
        <Shelf />
      </p>
      <h1>{words.home.heading}</h1>
      <p>{words.home.link}</p>
      <p>{words.home.card}</p>
      <a class="back" href="/what-changed">
        {words.home.changes}
      </a>
      <a class="back" href={links.about.to}>
        {links.about.text}
      </a>
      <h2 class="apart">{words.home.safe}</h2>
      {words.home.how.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p class="note">{words.home.cannot}</p>
    </>,
  )
