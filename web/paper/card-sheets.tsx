import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { MadeLink } from '#web/agency/made-link.ts'
import { CardSheet, cardsOnSheet } from './card-sheet.tsx'
import { drawCode } from './draw-code.ts'
import { ForTheWorker } from './for-the-worker.tsx'
import type { Inviting } from './invite.ts'
import { OnPaper } from './on-paper.tsx'

interface Props {
  links: readonly MadeLink[]
  inviting: Inviting
  /** How many cards are drawn by now. */
  onDrawn: (cards: number) => void
}

/** Milliseconds of drawing before the page may answer a key or a click. */
const stint = 30

/** Every card, on sheets, drawn a few at a time; before them half a page for who hands them out. */
export function CardSheets({ links, inviting, onDrawn }: Props) {
  const [drawn, setDrawn] = useState<VNode[]>([])
  useEffect(() => {
    const sheets = Math.ceil(links.length / cardsOnSheet)
    const done: VNode[] = []
    let timer = 0
    const draw = (): void => {
      const pause = performance.now() + stint
      while (done.length < sheets && performance.now() < pause) {
        const sheet = done.length + 1
        const cards = links
          .slice(done.length * cardsOnSheet, sheet * cardsOnSheet)
          .map((made) => ({ made, drawn: drawCode(made.link) }))
        done.push(<CardSheet key={sheet} inviting={inviting} cards={cards} sheet={sheet} sheets={sheets} />)
      }
      setDrawn([...done])
      onDrawn(Math.min(links.length, done.length * cardsOnSheet))
      if (done.length < sheets) timer = window.setTimeout(draw)
    }
    draw()
    return () => clearTimeout(timer)
  }, [links, inviting])
  return (
    <OnPaper>
      <ForTheWorker />
      {drawn}
    </OnPaper>
  )
}
