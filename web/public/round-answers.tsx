import type { Language } from '#shared/survey/language.ts'
import type { PageWords } from '#shared/words/en-pages.ts'
import { replyWords } from '#shared/words/public/reply/reply-words.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { writtenIn } from './public-reply.ts'

/** A round that has closed: what it is called, and whether it was answered. */
export interface AnsweredRound {
  wave: string
  title: string
  answered: boolean
  /** The day by which an answer was promised, while it is not over. */
  tellOn?: string
  /** A program gave its answers. */
  madeUp?: boolean
}

interface Props {
  rounds: readonly AnsweredRound[]
  language: Language
  words: PageWords
}

/** What we did, round by round: each has a page of its own from the day it closes. */
export function RoundAnswers({ rounds, language, words }: Props) {
  if (rounds.length === 0) return null
  const fixed = replyWords[writtenIn(language)]
  return (
    <section class="fold apart">
      <h2>{fixed.title}</h2>
      {rounds.some(({ madeUp }) => madeUp) && <p class="note">{words.changes.madeUp}</p>}
      {rounds.map(({ wave, title, answered, tellOn }) => (
        <p>
          <a href={`/what-changed/${wave}?lang=${language}`}>
            <bdi lang="en-GB">{title}</bdi>
          </a>
          {!answered && (
            <>
              <br />
              <small>
                {tellOn ? fillIn(fixed.soon, { day: sayDay(tellOn, words.lang, 'year') }) : fixed.later}
              </small>
            </>
          )}
        </p>
      ))}
    </section>
  )
}
