import { type Language, languageNames } from '#shared/survey/language.ts'
import type { MadeLink } from '#web/agency/made-link.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'
import { Shelf } from '#web/ui/shelf.tsx'
import { CodeSquare } from './code-square.tsx'
import { drawCode } from './draw-code.ts'
import type { Inviting } from './invite.ts'

export interface PosterProps {
  inviting: Inviting
  made: MadeLink
  size: 'a4' | 'a3'
  /** What else the questions can be read in. */
  others: readonly Language[]
}

/** For a wall: one link for everybody. All its sizes hang on the size of the paper. */
export const Poster = ({ inviting: { words, until, address, later }, made, size, others }: PosterProps) => (
  <div class={`poster ${size}`} lang={words.lang} dir={isRightToLeft(words.lang) ? 'rtl' : 'ltr'}>
    <p class="head-line">{words.poster}</p>
    <p class="lead">
      {words.says} {words.nameless}
    </p>
    <Shelf />
    <div class="scan">
      <CodeSquare drawn={drawCode(made.link)} />
      <div>
        <p>{fillIn(words.scan, { address })}</p>
        <p class="typed" dir="ltr">
          <b>{address}</b>
          <b>{made.code}</b>
        </p>
        <p>{until}</p>
        <p>{later}</p>
      </div>
    </div>
    <p class="others">
      {others.map((language) => (
        <span key={language} lang={language}>
          {languageNames[language]}
        </span>
      ))}
    </p>
  </div>
)
