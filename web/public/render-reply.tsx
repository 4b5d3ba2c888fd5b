import type { Readers } from '#shared/learning/reply.ts'
import { replyWords } from '#shared/words/public/reply/reply-words.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { LanguageLinks } from '#web/survey/language-links.tsx'
import { fillIn } from '#web/ui/fill-in.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { sayDay } from '#web/ui/say-day.ts'
import { Shelf } from '#web/ui/shelf.tsx'
import { PublicLinks } from './public-links.tsx'
import { type PublicReply, textOf, writtenIn } from './public-reply.ts'
import { ReplyEntry } from './reply-entry.tsx'

/** For the people who answered one round: what they said, and what is done about it. */
export function renderReply(reply: PublicReply, asked: Readers, assets: Assets): string {
  const { wave, title, tellOn, madeUp, entries, language } = reply
  const words = wordsFor(language, 'parent')
  const fixed = replyWords[writtenIn(language)]
  const readers = language === 'en-simple' ? 'children' : asked
  const path = `/what-changed/${wave}`
  const day = tellOn && sayDay(tellOn, words.lang, 'year')
  const here = (form: string) => `${path}${form}?lang=${language}`
  const others = [
    ...(entries.length > 0
      ? [
          readers === 'children'
            ? { to: `${path}?lang=${writtenIn(language)}`, text: fixed.adults }
            : { to: here('/children'), text: fixed.children },
          { to: here('/poster'), text: fixed.poster },
        ]
      : []),
    { to: `/what-changed?lang=${language}`, text: fixed.before },
  ]
  const main = (
    <>
      <LanguageLinks
        assets={assets}
        language={language}
        path={readers === 'children' ? `${path}/children` : path}
      />
      <p>
        <Shelf full={entries.length > 0} />
      </p>
      <h1>{entries.length > 0 ? fixed.heading : fixed.title}</h1>
      {madeUp && <p class="note">{words.changes.madeUp}</p>}
      <p>{entries.length > 0 ? words.changes.thanks : day ? fillIn(fixed.soon, { day }) : fixed.later}</p>
      {entries.some((entry) => textOf(entry, readers, language)?.english) && (
        <p class="note">{words.changes.english}</p>
      )}
      {entries.map((entry) => (
        <ReplyEntry entry={entry} readers={readers} language={language} words={words} />
      ))}
      <p class="soft apart">
        <bdi lang="en-GB">{title}</bdi>
      </p>
      <PublicLinks links={others} />
    </>
  )
  return htmlDocument(
    words,
    fixed.title,
    assets,
    main,
    `<script>${assets.leave}</script><style>${assets.lastStyle}</style><style>${assets.publicStyle}</style>`,
  )
}
