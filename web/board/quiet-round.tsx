import { headline } from '#shared/results/headline.ts'
import type { Release } from '#shared/results/release.ts'
import { sayExpected } from '#shared/results/say.ts'
import { Counted } from './counted.tsx'
import { Equality } from './equality.tsx'
import { TriedOut } from './tried-out.tsx'
import { WhoAnswered } from './who-answered.tsx'

/** A round that too few answered still says what happened, and what happens next. */
export function QuietRound({ release }: { release: Release }) {
  return (
    <>
      <Counted release={release} />
      <h1>{headline(release)}</h1>
      <p class="deck">
        {release.audience}: fewer than 10 answered, of {sayExpected(release)}. There are no figures yet,
        because so few could be recognised.
      </p>
      <TriedOut release={release} />
      <div class="cols">
        <div>
          <section>
            <h2 class="rule">What happens to their answers</h2>
            <p>
              The sealed answers wait for the next round with this survey. They are counted with it, once, as
              soon as the two together have 10 answers or more.
            </p>
          </section>
          <section>
            <h2 class="rule">What they wrote</h2>
            <p>A person reads every comment, however few there are.</p>
          </section>
          <section>
            <h2 class="rule">What is next</h2>
            <p>
              Ask each agency who did not get a link, and who got one and could not use it. Then hand out more
              in the next round.
            </p>
          </section>
        </div>
        <aside aria-label={`About these results: ${release.title}`}>
          <WhoAnswered release={release} />
          <Equality release={release} />
        </aside>
      </div>
    </>
  )
}
