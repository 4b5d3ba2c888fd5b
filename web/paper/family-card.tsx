import type { MadeLink } from '#web/agency/made-link.ts'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'
import { CodeSquare } from './code-square.tsx'
import type { DrawnCode } from './draw-code.ts'
import type { Inviting } from './invite.ts'

interface Props {
  inviting: Inviting
  made: MadeLink
  drawn: DrawnCode
}

/** One card: what it is in a few neutral words, the code for a camera, and the same to type. */
export const FamilyCard = ({ inviting: { words, until, address, later }, made: { code }, drawn }: Props) => (
  <div class="family-card" lang={words.lang} dir={isRightToLeft(words.lang) ? 'rtl' : 'ltr'}>
    <p class="head-line">{words.heading}</p>
    <div>
      <p>
        {words.says} {words.nameless} {words.unseen}
      </p>
      <p>{until}</p>
    </div>
    <CodeSquare drawn={drawn} />
    <p class="typed" dir="ltr">
      <small>{address}</small>
      <b>{code}</b>
    </p>
    <p class="later">{later}</p>
  </div>
)
