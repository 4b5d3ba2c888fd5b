import type { PairFigures } from '#shared/results/release.ts'
import { ChartChange } from '#web/ui/chart-change.tsx'
import { ChartChangeTable } from '#web/ui/chart-change-table.tsx'

/** Better, the same or worse, for every pair. */
export function Changes({ people, pairs }: { people: string; pairs: PairFigures[] }) {
  if (pairs.length === 0) return null
  return (
    <section>
      <h2 class="rule">What {people} told us has changed</h2>
      <p class="key">
        <svg width="52" height="16" aria-hidden="true">
          <rect y="1" width="34" height="14" class="fill-better" />
          <rect x="1" y="1" width="50" height="14" class="stroke-better" stroke-width="1.5" />
        </svg>
        The true count ends somewhere in the open part of a bar.
      </p>
      <ChartChange pairs={pairs} />
      <p class="small">
        Counts are to the nearest 5, from people who answered both about before and about now. A clear change
        is one that chance alone would make less often than once in 20, even at the end of each range that
        speaks most against it. <a href="/staff/method">How these figures are made</a>
      </p>
      <details>
        <summary>The same figures as a table</summary>
        <ChartChangeTable pairs={pairs} />
      </details>
    </section>
  )
}
