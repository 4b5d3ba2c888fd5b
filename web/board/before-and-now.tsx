import { sayCount } from '#shared/results/blur.ts'
import type { PairFigures } from '#shared/results/release.ts'
import { ChartAnswers } from '#web/ui/chart-answers.tsx'

/** All answers about before and about now, side by side, and the two ends of the scale in words. */
export function BeforeAndNow({ pairs }: { pairs: PairFigures[] }) {
  if (pairs.length === 0) return null
  return (
    <section>
      <h2 class="rule">Before, and now</h2>
      <div class="pairs">
        {pairs.map(({ id, label, before, now, topBefore, bottomNow }) => (
          <div key={id}>
            <ChartAnswers
              caption={label}
              columns={[
                { head: 'Before', rows: before.rows },
                { head: 'Now', rows: now.rows },
              ]}
            />
            <p class="small">
              Already “{topBefore.text}” before: {sayCount(topBefore.count)}. “{bottomNow.text}” now:{' '}
              {sayCount(bottomNow.count)}. Of {sayCount(before.base)} who answered about before, and{' '}
              {sayCount(now.base)} about now.
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}
