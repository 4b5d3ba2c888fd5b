import type { Count } from '#shared/results/release.ts'

/** One count as a bar: filled to its low end, outlined to its high end. A capped count has no end to draw. */
export function ChartBar({ count, top }: { count: Count; top: number }) {
  if (count.about === undefined) return null
  const percent = (value: number): string => `${((value / top) * 100).toFixed(2)}%`
  return (
    <svg class="plot" height="14" aria-hidden="true">
      <rect y="1" height="12" width={percent(count.low)} class="fill-better" />
      <rect y="1" height="12" width={percent(count.high)} class="stroke-better" stroke-width="1.5" />
      <rect height="14" width="2" class="fill-ink" />
    </svg>
  )
}
