interface Drawn {
  id: string
  value: number
  /** What chance alone seldom makes, and whether that is good news. */
  mark?: 'better' | 'worse' | 'neither'
}

export interface DrawnStretch {
  points: Drawn[]
  limits?: { mean: number; lower: number; upper: number }
  onTrial: boolean
}

interface Props {
  label: string
  stretches: DrawnStretch[]
  target?: number | undefined
  /** A number as it is written at the scale. */
  say: (value: number) => string
}

const tall = 190
/** Room above and below for the numbers of the scale, so that no figure lies on them. */
const top = 26
const below = 22

/**
 * Figures by period, joined by a thin line, in the band of their usual range. A signal has a shape of its own, so that no
 * colour is needed to see it. The scale begins at nought, unless all figures lie far from it.
 */
export function ChartControl({ label, stretches, target, say }: Props) {
  const all = stretches.flatMap(({ points }) => points)
  const { low, high } = scaleOf(stretches, target)
  const y = (value: number): number => top + tall * (1 - (value - low) / (high - low))
  const x = (place: number): string => `${(((place + 0.5) / all.length) * 100).toFixed(2)}%`
  return (
    <div role="img" aria-label={label} class="control">
      <svg class="plot" height={tall + top + below} aria-hidden="true">
        {stretches.map((stretch) => (
          <Band key={stretch.points[0]?.id} stretch={stretch} all={all} y={y} />
        ))}
        {target === undefined ? null : (
          <line x1="0" x2="100%" y1={y(target)} y2={y(target)} class="line-target" />
        )}
        {all.slice(1).map(({ id, value }, place) => (
          <line
            key={id}
            x1={x(place)}
            x2={x(place + 1)}
            y1={y(all[place]?.value ?? value)}
            y2={y(value)}
            class="line-thin"
          />
        ))}
        {all.map(({ id, value, mark }, place) => (
          <svg key={id} x={x(place)} y={y(value)} overflow="visible" aria-hidden="true">
            <Mark mark={mark} />
          </svg>
        ))}
        <text x="0" y={y(high) - 12}>
          {say(high)}
        </text>
        <text x="0" y={y(low) + 20}>
          {say(low)}
        </text>
      </svg>
    </div>
  )
}

interface BandProps {
  stretch: DrawnStretch
  all: Drawn[]
  y: (value: number) => number
}

function Band({ stretch: { points, limits, onTrial }, all, y }: BandProps) {
  const first = all.findIndex(({ id }) => id === points[0]?.id)
  if (!limits || first < 0) return null
  const part = (place: number): string => `${((place / all.length) * 100).toFixed(2)}%`
  const [from, to, width] = [part(first), part(first + points.length), part(points.length)]
  const lower = Math.max(limits.lower, 0)
  return (
    <>
      <rect
        class="band"
        x={from}
        width={width}
        y={y(limits.upper)}
        height={Math.max(2, y(lower) - y(limits.upper))}
      />
      <line
        x1={from}
        x2={to}
        y1={y(limits.mean)}
        y2={y(limits.mean)}
        class={onTrial ? 'line-half' : 'line-ink'}
      />
    </>
  )
}

function Mark({ mark }: { mark: Drawn['mark'] | undefined }) {
  switch (mark) {
    case 'worse':
      return <path class="mark-worse" d="M0-8l8 8-8 8-8-8z" />
    case 'better':
      return <path class="mark-better" d="M-6-6h12v12h-12z" />
    case 'neither':
      return <circle class="mark-neither" r="6" />
    default:
      return <circle class="mark-plain" r="3.5" />
  }
}

function scaleOf(stretches: DrawnStretch[], target: number | undefined): { low: number; high: number } {
  const limits = stretches.flatMap(({ limits: it }) => (it ? [Math.max(it.lower, 0), it.upper] : []))
  const values = stretches.flatMap(({ points }) => points.map(({ value }) => value))
  const all = [...values, ...limits, ...(target === undefined ? [] : [target])]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const low = least > most / 2 ? least - (most - least) / 4 : 0
  return { low: Math.max(0, low), high: most === low ? low + 1 : most }
}
