import type { ReplyEntry as Entry, Readers } from '#shared/learning/reply.ts'
import type { PageWords } from '#shared/words/en-pages.ts'
import { replyWords } from '#shared/words/public/reply/reply-words.ts'
import { type PublicReply, textOf, writtenIn } from './public-reply.ts'

interface Props {
  entry: Entry
  readers: Readers
  language: PublicReply['language']
  words: PageWords
}

/** You said, we did, and whether it helped. */
export function ReplyEntry({ entry, readers, language, words }: Props) {
  const found = textOf(entry, readers, language)
  if (!found) return null
  const { text, english } = found
  const fixed = replyWords[writtenIn(language)]
  const as = english ? ({ lang: 'en-GB', dir: 'ltr' } as const) : {}
  return (
    <article class="told">
      <p class="soft">{words.changes.said}</p>
      <h2 {...as}>{text.said}</h2>
      <p class="soft">{fixed[entry.state]}</p>
      <p {...as}>{text.did}</p>
      {text.helped && (
        <>
          <p class="soft">{fixed.helped}</p>
          <p {...as}>{text.helped}</p>
        </>
      )}
    </article>
  )
}
