import type { Words } from '#shared/words/en.ts'
import { StillThere } from './still-there.tsx'
import { WaitingNote } from './waiting-note.tsx'

/** What goes on beside a visit on a phone of one's own: is somebody still there, and does something wait to be sent? */
export const Watch = ({ words, busy }: { words: Words; busy: unknown }) => (
  <>
    <StillThere words={words} />
    {!busy && <WaitingNote words={words} />}
  </>
)
