import { useState } from 'preact/hooks'
import type { Invitation } from '#shared/words/invitation/invitation.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import type { MadeLink } from './made-link.ts'
import { useCopy } from './use-copy.ts'

/** Each link once, one after the other, so that none is given to two people. */
export function OneByOne({ links, words }: { links: readonly MadeLink[]; words: Invitation }) {
  const [next, setNext] = useState(0)
  const [said, copy] = useCopy()
  const made = links[next]
  const take = async (text: string): Promise<void> => {
    if (await copy(text, `Link ${next + 1} of ${links.length} is copied.`)) setNext(next + 1)
  }
  return (
    <p class="buttons">
      {made ? (
        <>
          <StaffButton quiet onPress={() => void take(made.link)}>
            Copy link {next + 1} of {links.length}
          </StaffButton>
          <StaffButton quiet onPress={() => void take(fillIn(words.sms, { link: made.link }))}>
            Copy it in a message
          </StaffButton>
        </>
      ) : (
        <StaffButton quiet onPress={() => setNext(0)}>
          Begin again with the first
        </StaffButton>
      )}
      <span role="status">{said}</span>
    </p>
  )
}
