import { sayCount } from '#shared/results/blur.ts'
import type { Count } from '#shared/results/release.ts'

interface Props {
  count: Count
  /** Where the axis stands and how wide one person is, in hundredths of the drawing. */
  axis: number
  unit: number
  look: 'better' | 'same' | 'worse'
}

/**
 * One side of a change: a bar from the axis, filled to the low end and outlined to the high end, with its count
 * at the open end. A capped count is only written: a bar would have to end somewhere, and nobody knows where.
 */
export function ChartChangeBar({ count, axis, unit, look }: Props) {
  const towardsStart = look === 'worse'
  const ends = count.about !== undefined
  const place = (people: number) => ({
    x: `${(towardsStart ? axis - people * unit : axis).toFixed(2)}%`,
    width: `${(people * unit).toFixed(2)}%`,
    y: '7',
    height: '22',
  })
  const open = ends ? count.high * unit : 0
  return (
    <>
      {ends ? <rect {...place(count.low)} {...fills[look]} /> : null}
      {ends ? <rect {...place(count.high)} class={`stroke-${look}`} stroke-width="1.5" /> : null}
      <text
        x={`${(towardsStart ? axis - open : axis + open).toFixed(2)}%`}
        y="23"
        dx={towardsStart ? '-7' : '9'}
        text-anchor={towardsStart ? 'end' : 'start'}
      >
        {sayCount(count)}
      </text>
    </>
  )
}

const fills = {
  better: { class: 'fill-better' },
  same: { fill: 'url(#dots)' },
  worse: { fill: 'url(#hatch)' },
}
