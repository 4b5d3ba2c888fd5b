import { sayCount } from '#shared/results/blur.ts'
import type { PairFigures } from '#shared/results/release.ts'
import { sayChange } from '#shared/results/say.ts'
import { sayClear } from '#shared/results/say-clear.ts'
import { ChartChangeBar } from './chart-change-bar.tsx'
import { type ChangeScale, changeScale, sameShare } from './chart-change-scale.ts'

/**
 * Better, the same and worse for each pair on one scale: worse towards the start and better towards the end of
 * one axis, the same on an axis of its own. The sentence stands beside, the same figures in a table below.
 */
export function ChartChange({ pairs }: { pairs: PairFigures[] }) {
  const scale = changeScale(pairs)
  return (
    <div class="changes">
      <div class="change change-head" aria-hidden="true">
        <div />
        <div class="plots">
          <Sides axis={scale.axis} />
          <SameSide />
        </div>
      </div>
      {pairs.map((pair) => (
        <div class="change" key={pair.id}>
          <div>
            <h3>{pair.label}</h3>
            <p>
              {sayChange(pair.verdict)} <b>{sayClear(pair)}</b>
            </p>
          </div>
          <Bars pair={pair} scale={scale} />
        </div>
      ))}
    </div>
  )
}

function Bars({ pair, scale }: { pair: PairFigures; scale: ChangeScale }) {
  const { better, same, worse } = pair.change
  const { axis, unit } = scale
  return (
    <div class="plots" role="img" aria-label={saySides(pair)}>
      <div>
        <Sides axis={axis} />
        <svg class="plot" height="36" aria-hidden="true">
          <ChartChangeBar count={worse} axis={axis} unit={unit} look="worse" />
          <ChartChangeBar count={better} axis={axis} unit={unit} look="better" />
          <rect x={`${axis}%`} width="2" height="36" class="fill-ink" />
        </svg>
      </div>
      <div>
        <SameSide />
        <svg class="plot" height="36" aria-hidden="true">
          <ChartChangeBar count={same} axis={0} unit={unit * sameShare} look="same" />
          <rect width="2" height="36" class="fill-ink" />
        </svg>
      </div>
    </div>
  )
}

/** What each side of an axis means: once above the chart, and in every row where the rows are narrow. */
function Sides({ axis }: { axis: number }) {
  return (
    <svg class="plot sides" height="20" aria-hidden="true">
      <text x={`${axis}%`} y="14" dx="-7" text-anchor="end">
        Worse
      </text>
      <text x={`${axis}%`} y="14" dx="9">
        Better
      </text>
    </svg>
  )
}

function SameSide() {
  return (
    <svg class="plot sides" height="20" aria-hidden="true">
      <text x="9" y="14">
        The same
      </text>
    </svg>
  )
}

function saySides({ label, change }: PairFigures): string {
  const { better, same, worse } = change
  return `${label}: ${sayCount(worse)} worse, ${sayCount(better)} better, ${sayCount(same)} the same.`
}
