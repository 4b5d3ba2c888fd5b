import type { Measure } from '#shared/results/measure-core.ts'

export interface RoundPoint {
  id: string
  /** The round. */
  title: string
  on: string
  measure: Measure
}

const top = 6
const tall = 80
const low = 100 // where what has no place on the scale is noted
const y = (share: number): number => top + tall * (1 - share / 100)

/**
 * One measure, round by round: a block from the low to the high end of each range, the newest in the colour of now
 * with an edge. No line joins them: nobody knows where in its block the true share lies.
 */
export function ChartRounds({ label, points }: { label: string; points: RoundPoint[] }) {
  return (
    <div class="rounds" role="img" aria-label={label}>
      <svg class="plot" height="112" aria-hidden="true">
        <line x1="0" x2="100%" y1={y(100)} y2={y(100)} class="line-hair" />
        <line x1="0" x2="100%" y1={y(50)} y2={y(50)} class="line-half" />
        <line x1="0" x2="100%" y1={y(0)} y2={y(0)} class="line-ink" />
        {points.map(({ id, measure }, index) => (
          <svg
            key={id}
            aria-hidden="true"
            x={`${(((index + 0.5) / points.length) * 100).toFixed(2)}%`}
            class={index === points.length - 1 ? 'newest' : undefined}
          >
            <Mark measure={measure} />
          </svg>
        ))}
      </svg>
    </div>
  )
}

function Mark({ measure }: { measure: Measure }) {
  switch (measure.is) {
    case 'share': {
      const height = Math.max(3, y(measure.low) - y(measure.high))
      return <rect class="block" x="-7" width="14" y={y(measure.high)} height={height} />
    }
    case 'at least':
      return <path class="block" d={`M0 ${y(100) + 1}l8 13h-16z`} />
    case 'fewer than':
      return <path class="block" d={`M0 ${y(0) - 1}l8 -13h-16z`} />
    case 'words':
      return <circle class="line-ink" cy={low} r="4" />
    case 'nothing':
      return <path class="line-ink" d={`M-4 ${low - 4}l8 8m0 -8l-8 8`} />
  }
}
