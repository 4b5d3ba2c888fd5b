import type { ComponentChildren } from 'preact'
import type { Language } from '#shared/survey/language.ts'
import type { Words } from '#shared/words/en.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { Shelf } from '#web/ui/shelf.tsx'

interface Props {
  words: Words
  language: Language
  /** The round, whose page says what is done. */
  wave: string
  /** The last day, in words. */
  until: string
  /** The way to have the answers taken out: a code, or the button that shows it. */
  children?: ComponentChildren
}

/** After sending: what happens next, and how to leave nothing behind. */
export function Thanks({ words, language, wave, until, children }: Props) {
  const { thanks } = words
  return (
    <>
      <p>
        <Shelf full />
      </p>
      <h1>{thanks.heading}</h1>
      <p>{thanks.sealed}</p>
      <h2>
        <small>{thanks.next}</small>
      </h2>
      <ol class="steps">
        {thanks.steps.map(({ when, what }) => (
          <li>
            <b>{fillIn(when, { day: until })}</b>
            <br />
            <small>{what}</small>
          </li>
        ))}
      </ol>
      <a class="go" href={`/what-changed/${wave}?lang=${language}`}>
        {thanks.changes}
      </a>
      {children}
      <p class="note apart">{thanks.close}</p>
      <p class="soft">{thanks.history}</p>
    </>
  )
}
