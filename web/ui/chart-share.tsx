import type { Measure } from '#shared/results/measure-core.ts'

/** One share on a line from none to all, with half marked: filled to its low end, outlined to its high end. */
export function ChartShare({ measure }: { measure: Measure }) {
  if (measure.is !== 'share') return null
  return (
    <svg class="plot" height="22" aria-hidden="true">
      <line x1="0" x2="100%" y1="20" y2="20" class="line-ink" />
      <line x1="50%" x2="50%" y1="0" y2="20" class="line-half" />
      <rect y="3" height="14" width={`${measure.low}%`} class="fill-better" />
      <rect y="3" height="14" width={`${measure.high}%`} class="stroke-better" stroke-width="1.5" />
    </svg>
  )
}
