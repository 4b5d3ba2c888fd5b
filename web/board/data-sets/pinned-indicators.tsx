import type { Priorities } from '#shared/settings/priorities.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { IndicatorLines } from './indicator-lines.tsx'

interface Props extends Priorities {
  indicators: readonly SeenIndicator[]
  today: string
}

/** What stands before each meeting of the board, whatever it says. */
export function PinnedIndicators({ priorities, indicators, today }: Props) {
  const term = useTerms()
  const wanted = priorities.flatMap(({ pinned = [] }) => pinned)
  const pinned = wanted.flatMap((id) => indicators.filter(({ indicator }) => indicator === id))
  if (wanted.length === 0) return null
  return (
    <section>
      <h2 class="rule">Before each meeting of the {term('board')}</h2>
      <IndicatorLines indicators={pinned} today={today} />
      {pinned.length < wanted.length ? (
        <p>{wanted.length - pinned.length} of what stands here is not counted yet.</p>
      ) : null}
    </section>
  )
}
