import type { Release } from '#shared/results/release.ts'
import { sayWarmUps } from '#shared/results/say.ts'

/** Whether those who answered with faces could use them. Apart from the results: nobody is left out for it. */
export function WarmUps({ release: { warmUps } }: { release: Release }) {
  if (!warmUps) return null
  return (
    <section>
      <h2 class="rule">Using the faces</h2>
      <p>{sayWarmUps(warmUps)}</p>
      <p class="small">Everybody’s answers count, whichever face they picked there.</p>
    </section>
  )
}
