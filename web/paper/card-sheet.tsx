import type { MadeLink } from '#web/agency/made-link.ts'
import type { DrawnCode } from './draw-code.ts'
import { FamilyCard } from './family-card.tsx'
import type { Inviting } from './invite.ts'

interface Props {
  inviting: Inviting
  cards: readonly { made: MadeLink; drawn: DrawnCode }[]
  sheet: number
  sheets: number
}

export const cardsOnSheet = 8

/** A page of cards with lines to cut along. What stands below them is cut off. */
export const CardSheet = ({ inviting, cards, sheet, sheets }: Props) => (
  <div class="card-sheet">
    <div class="cards">
      {cards.map(({ made, drawn }) => (
        <FamilyCard key={made.code} inviting={inviting} made={made} drawn={drawn} />
      ))}
    </div>
    <p class="foot">
      <span>
        Sheet {sheet} of {sheets}
      </span>
      <span>Cut along the dashed lines. Each card works once.</span>
    </p>
  </div>
)
