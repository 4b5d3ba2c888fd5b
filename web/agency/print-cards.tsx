import { useEffect, useState } from 'preact/hooks'
import type { Inviting } from '#web/paper/invite.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import type { MadeLink } from './made-link.ts'

type Sheets = typeof import('#web/paper/card-sheets.tsx')

/** Draws every card, then asks the browser to print them. What draws is fetched only now. */
export function PrintCards({ links, inviting }: { links: readonly MadeLink[]; inviting: Inviting }) {
  const [sheets, setSheets] = useState<Sheets>()
  const [drawn, setDrawn] = useState(0)
  const all = links.length
  const done = sheets !== undefined && drawn === all
  useEffect(() => {
    // In a task of its own, once the last sheet stands.
    if (done) setTimeout(() => print())
  }, [done])
  const start = async (): Promise<void> => {
    if (done) print()
    else setSheets(await import('#web/paper/card-sheets.tsx'))
  }
  return (
    <>
      <p class="buttons">
        <StaffButton
          busy={sheets !== undefined && !done && `Drawing ${figure(drawn)} of ${figure(all)}…`}
          onPress={() => void start()}
        >
          {all === 1 ? 'Print 1 card' : `Print ${figure(all)} cards`}
        </StaffButton>
        <span role="status">{done ? `All ${figure(all)} are drawn. Your browser prints them.` : ''}</span>
      </p>
      {sheets ? <sheets.CardSheets links={links} inviting={inviting} onDrawn={setDrawn} /> : null}
    </>
  )
}

const figure = (count: number): string => count.toLocaleString('en-GB')
