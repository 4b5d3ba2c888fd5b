import type { AboutPage } from '#shared/public/public-pages.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { filledIn } from '#shared/words/public/filled-in.ts'
import { links } from '#shared/words/public/links.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { PublicLinks } from './public-links.tsx'
import { PublicPart } from './public-part.tsx'

/** A public page with what the partnership says of itself, and the way to the others. */
export function renderPublicPage(page: AboutPage, settings: Settings, assets: Assets): string {
  const { path, words, reader } = page
  const others = [links.about, links.start].filter(({ to }) => to !== path)
  const main = (
    <>
      <h1>{words.heading}</h1>
      {words.parts.map((part) => (
        <PublicPart part={part} settings={settings} reader={reader} />
      ))}
      <nav class="apart" aria-label={filledIn.more}>
        <PublicLinks links={others} />
      </nav>
    </>
  )
  return htmlDocument(
    wordsFor('en', 'parent'),
    words.title,
    assets,
    main,
    `<script>${assets.leave}</script><style>${assets.lastStyle}</style><style>${assets.publicStyle}</style>`,
  )
}
