import { en } from '#shared/words/en.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { Shelf } from '#web/ui/shelf.tsx'

/** A link that does not open: one sentence, whatever the reason. */
export const renderNotOpen = (words: string, assets: Assets): string =>
  htmlDocument(
    en,
    en.notOpen.title,
    assets,
    <>
      <h1>{en.notOpen.heading}</h1>
      <p>{words}</p>
      <p>{en.notOpen.help}</p>
    </>,
  )

/** The neutral first page, for a person who came without a link. */
export const renderStart = (assets: Assets): string =>
  htmlDocument(
    en,
    en.start.title,
    assets,
    <>
      <p>
        <Shelf />
      </p>
      <h1>{en.home.heading}</h1>
      <p>{en.home.link}</p>
      <p>{en.home.card}</p>
      <a class="back" href="/what-changed">
        {en.home.changes}
      </a>
      <h2 class="apart">{en.home.safe}</h2>
      {en.home.how.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p class="note">{en.home.cannot}</p>
    </>,
  )
