import type { CoreOfRelease } from '#shared/results/core-of-release.ts'
import { CoreCharts } from '#web/board/core-charts.tsx'
import { coreItems } from '#web/board/core-series.ts'
import { ChartRoundsKey } from '#web/ui/chart-rounds-key.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'

/** What the framework sets beside the figures: how things changed, and whether people worked together. */
const shown = ['change', 'working-together']

/** What families told us, round by round: what figures of work cannot say. */
export function Told({ rounds }: { rounds: CoreOfRelease[] }) {
  const all = coreItems(rounds)
  const items = shown.flatMap((wanted) => all.filter(({ id }) => id === wanted))
  return (
    <section>
      <h2 class="rule">What families told us</h2>
      {items.length === 0 ? (
        <p>No round has been counted yet that asks whether things changed.</p>
      ) : (
        <>
          {rounds.some(({ madeUp }) => madeUp) ? <StaffMadeUp /> : null}
          <p>
            Figures count work. Families say whether it helped.{' '}
            <a href="/staff/over-time">All that every round asks</a>
          </p>
          <ChartRoundsKey />
          {items.map((item) => (
            <CoreCharts key={item.id} item={item} />
          ))}
        </>
      )}
    </section>
  )
}
