import type { Evidence } from '#shared/learning/lesson.ts'
import type { CoreOfRelease } from '#shared/results/core-of-release.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { compareRounds, sayCompared } from './compare-rounds.ts'
import { coreItems } from './core-series.ts'
import { sayPoint } from './say-point.ts'

/** The same question in the round that a lesson comes from, and in those since. */
export function RoundsSince({ evidence, rounds }: { evidence: Evidence; rounds: CoreOfRelease[] }) {
  const item = coreItems(rounds).find(({ id }) => id === evidence.core)
  const points = item?.series.find(({ survey }) => survey === evidence.survey)?.points ?? []
  const first = points.findIndex(({ id }) => id === evidence.wave)
  const since = points.slice(Math.max(0, first))
  if (first === -1 || since.length < 2)
    return (
      <p>
        Not known yet. The next round that asks this stands here as soon as it is counted, whatever it says.
      </p>
    )
  const compared = compareRounds(since)
  const caption = `${item?.title}, before and after`
  return (
    <>
      <StaffRegion label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Round</th>
              <th scope="col">What they told us</th>
            </tr>
          </thead>
          <tbody>
            {since.map(({ id, title, measure }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{sayPoint(measure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </StaffRegion>
      {compared ? <p>{sayCompared(compared)}</p> : null}
      <p class="small">
        Other people answered in each round, and other things changed, too. It does not prove what the actions
        did.
      </p>
    </>
  )
}
