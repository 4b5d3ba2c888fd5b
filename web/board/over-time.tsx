import type { CoreOfRelease } from '#shared/results/core-of-release.ts'
import { ChartRoundsKey } from '#web/ui/chart-rounds-key.tsx'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import { compareRounds } from './compare-rounds.ts'
import { CoreCharts } from './core-charts.tsx'
import { type CoreItem, coreItems } from './core-series.ts'

/** Small charts of what every round asks, beside each other. It is given frozen figures and nothing else. */
export function OverTime({ rounds }: { rounds: CoreOfRelease[] }) {
  const items = coreItems(rounds)
  if (items.length === 0)
    return (
      <>
        <h1>Over time</h1>
        <StaffEmpty title="No round has been counted yet.">
          What every round asks stands here, round by round, from the first one on.
        </StaffEmpty>
      </>
    )
  return (
    <>
      {rounds.some(({ madeUp }) => madeUp) ? <StaffMadeUp /> : null}
      <h1>{sayMoved(items)}</h1>
      <p class="deck">
        What every round asks, round by round. Each survey stands by itself: who answered differs, so figures
        are never added together, and a step up or down is no proof of what caused it.
      </p>
      <ChartRoundsKey />
      {items.map((item) => (
        <CoreCharts key={item.id} item={item} />
      ))}
    </>
  )
}

/** “1 is higher than before, none is lower.” */
function sayMoved(items: CoreItem[]): string {
  const moves = items.flatMap(({ series }) => series.flatMap(({ points }) => compareRounds(points) ?? []))
  if (moves.length === 0) return 'There are no two rounds with figures to compare yet.'
  const count = (way: string): number => moves.filter(({ is }) => is === way).length
  const unclear = count('unclear')
  const sure = `${isOrAre(count('higher'))} higher than before, ${isOrAre(count('lower'))} lower.`
  return unclear > 0 ? `${upperFirst(sure)} Of ${unclear} we cannot say.` : upperFirst(sure)
}

const isOrAre = (count: number): string => (count === 0 ? 'none is' : count === 1 ? '1 is' : `${count} are`)
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
