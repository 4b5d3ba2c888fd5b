import { sayCount } from '#shared/results/blur.ts'
import type { Count, Reach, Release } from '#shared/results/release.ts'
import { fewest } from '#shared/results/rules.ts'
import { sayExpected, sayMissing } from '#shared/results/say.ts'
import { namePeople } from '#shared/survey/name-people.ts'

const few = { low: 0, high: fewest - 1 }

interface ByAgencyProps {
  reach: Reach[]
  voice: Release['voice']
  quiet: boolean
}

const ByAgency = ({ reach, voice, quiet }: ByAgencyProps) =>
  reach.length === 0 ? null : (
    <ul class="list">
      {reach.map(({ agency, name, expected, answered }) => (
        <li key={agency}>
          {name}: {sayReach(answered, quiet)}
          <small>of {sayExpected({ expected, voice })}</small>
        </li>
      ))}
    </ul>
  )

function sayReach(answered: Count | undefined, quiet: boolean): string {
  if (quiet) return 'fewer than 10'
  return answered ? sayCount(answered) : 'not said, because few could answer'
}

/** How many answered, and who is missing. Without an `answered` count, fewer than 10 did. */
export function WhoAnswered({ release, answered }: { release: Release; answered?: Count }) {
  const { audience, expected, voice, quarantined, leftOut } = release
  const mostMissing = few.high * 2 < expected
  return (
    <>
      <section>
        <h2 class="rule">Who answered</h2>
        <ul class="list said">
          <li>
            {audience}: {answered ? sayCount(answered) : 'fewer than 10'}
            <small>of {sayExpected(release)}</small>
          </li>
        </ul>
        {quarantined ? (
          <p class="small">
            Besides these, {sayCount(quarantined)} sealed answers did not open and were not counted.
          </p>
        ) : null}
        {leftOut ? (
          <p class="small">
            {leftOut === 1 ? 'One hand-out is' : `${leftOut} hand-outs are`} left out, because far more
            answers came than there were people to give them. The participation lead decided this before
            anything was counted.
          </p>
        ) : null}
      </section>
      <section>
        <h2 class="rule">Who is missing</h2>
        <p>
          {answered || mostMissing
            ? sayMissing(expected, answered ?? few, namePeople(voice).reached)
            : 'With fewer than 10 answers we cannot say how many are missing.'}
        </p>
        <ByAgency reach={release.reach ?? []} voice={voice} quiet={!answered} />
      </section>
    </>
  )
}
