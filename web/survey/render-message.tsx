import { wordsFor } from '#shared/words/words-for.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'

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
