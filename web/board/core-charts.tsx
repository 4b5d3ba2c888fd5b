import { sayDay } from '#web/staff/say-day.ts'
import { ChartRounds, type RoundPoint } from '#web/ui/chart-rounds.tsx'
import { compareRounds, sayCompared } from './compare-rounds.ts'
import type { CoreItem, Series } from './core-series.ts'
import { CoreTable } from './core-table.tsx'
import { sayPoint } from './say-point.ts'

/** One thing that every round asks: a small chart for each survey that asks it, and all of them as a table. */
export const CoreCharts = ({ item: { title, series } }: { item: CoreItem }) => (
  <section>
    <h2 class="rule">{title}</h2>
    <div class="smalls">
      {series.map((one) => (
        <CoreChart key={one.survey} series={one} />
      ))}
    </div>
    <details>
      <summary>The same as a table</summary>
      <CoreTable title={title} series={series} />
    </details>
  </section>
)

function CoreChart({ series: { audience, label, points } }: { series: Series }) {
  const [first, newest] = [points[0], points.at(-1)]
  const compared = compareRounds(points)
  if (!first || !newest) return null
  return (
    <div>
      <h3>{audience}</h3>
      <p class="small">{label}</p>
      <ChartRounds label={`${audience}, ${label}: ${points.map(sayRound).join(' ')}`} points={points} />
      <p class="small ends">
        <span>{monthOf(first)}</span>
        {points.length > 1 ? <span>{monthOf(newest)}</span> : null}
      </p>
      <p>
        {sayRound(newest)} {compared ? sayCompared(compared) : ''}
      </p>
    </div>
  )
}

const sayRound = (point: RoundPoint): string => `${point.title}: ${sayPoint(point.measure)}`
/** “November 2026” */
const monthOf = ({ on }: RoundPoint): string => sayDay(on).replace(/^\d+ /, '')
