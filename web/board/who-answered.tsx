import { sayCount } from '#shared/results/blur.ts'
import type { Count, Release } from '#shared/results/release.ts'
import { sayMissing } from '#shared/results/say.ts'

/** How many answered, and who is missing. Without an `answered` count, fewer than 10 did. */
export function WhoAnswered({ release, answered }: { release: Release; answered?: Count }) {
  return (
    <>
      <section>
        <h2 class="rule">Who answered</h2>
        <ul class="list said">
          <li>
            {release.audience}: {answered ? sayCount(answered) : 'fewer than 10'}
            <small>of {release.expected} families expected</small>
          </li>
        </ul>
      </section>
      <section>
        <h2 class="rule">Who is missing</h2>
        <p>
          {answered
            ? sayMissing(release.expected, answered)
            : 'With fewer than 10 answers we cannot say who is missing.'}
        </p>
      </section>
    </>
  )
}
