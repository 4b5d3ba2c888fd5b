import { replyWords } from '#shared/words/public/reply/reply-words.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { CodeSquare } from '#web/paper/code-square.tsx'
import { drawCode } from '#web/paper/draw-code.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { Shelf } from '#web/ui/shelf.tsx'
import { type PublicReply, writtenIn } from './public-reply.ts'
import { ReplyEntry } from './reply-entry.tsx'

/** As many as one sheet of A4 holds in letters that a wall needs. */
const mostOnWall = 3

/** A sheet for the wall where the cards were handed out, in words for children, with the way to the rest. */
export function renderReplyPoster(reply: PublicReply, origin: string, assets: Assets): string {
  const { wave, madeUp, entries, language } = reply
  const words = wordsFor(language, 'parent')
  const fixed = replyWords[writtenIn(language)]
  const address = `${origin}/what-changed/${wave}`
  const main = (
    <div class="wall">
      <h1>{fixed.heading}</h1>
      <div class="scan">
        <div>
          <Shelf full />
          <p>
            {fixed.scan}
            <b dir="ltr">{address.replace(/^https?:\/\//, '')}</b>
          </p>
        </div>
        <CodeSquare drawn={drawCode(address)} />
      </div>
      {madeUp && <p class="note">{words.changes.madeUp}</p>}
      {entries.slice(0, mostOnWall).map((entry) => (
        <ReplyEntry entry={entry} readers="children" language={language} words={words} />
      ))}
      <a class="back" href={`/what-changed/${wave}?lang=${language}`}>
        {fixed.title}
      </a>
    </div>
  )
  return htmlDocument(
    words,
    fixed.title,
    assets,
    main,
    `<script>${assets.leave}</script><style>${assets.lastStyle}</style><style>${assets.publicStyle}</style>`,
  )
}
