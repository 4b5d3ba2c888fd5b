import { blurBase, blurCell, sayCount } from '#shared/results/blur.ts'
import type { Count } from '#shared/results/release.ts'
import { fewestForNumbers } from '#shared/results/rules.ts'
import { sayChange, verdictOf } from '#shared/results/say.ts'
import { sayClear } from '#shared/results/say-clear.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'

const truly = { better: 22, same: 8, worse: 4 }

/** A made-up round, by the program that counts real ones. */
export function MethodExample() {
  const shown = publish(truly)
  const verdict = verdictOf(shown)
  const others = alike(truly)
  const lines: [string, number, Count][] = [
    ['Answered both', total(truly), shown.base],
    ['Better', truly.better, shown.better],
    ['The same', truly.same, shown.same],
    ['Worse', truly.worse, shown.worse],
  ]
  return (
    <section>
      <h2 class="rule">An example</h2>
      <p>
        {total(truly)} made-up parents told us how home was before and how it is now. This is computed by the
        same program as real results. In a real round nobody ever sees the second column.
      </p>
      <StaffRegion label="An example">
        <table>
          <thead>
            <tr>
              <th scope="col">About home</th>
              <th scope="col">Counted</th>
              <th scope="col">Shown</th>
              <th scope="col">Stands for</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(([name, count, range]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{count}</td>
                <td>{sayCount(range)}</td>
                <td>
                  {range.low} to {range.high}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </StaffRegion>
      <p class="lead">
        The page says: “{sayChange(verdict, 'parents and carers')} {sayClear({ verdict, change: shown })}”
      </p>
      <p>
        {others} different counts of better, the same and worse would give exactly this page. Nobody can tell
        which of them was counted.
      </p>
    </section>
  )
}

type Counts = typeof truly

const total = ({ better, same, worse }: Counts): number => better + same + worse

function publish({ better, same, worse }: Counts) {
  const base = blurBase(better + same + worse, fewestForNumbers)
  return {
    base,
    better: blurCell(better, base),
    same: blurCell(same, base),
    worse: blurCell(worse, base),
  }
}

/** How many true counts there are behind the same page. */
function alike(of: Counts): number {
  const page = JSON.stringify(publish(of))
  const upTo = Array.from({ length: total(of) * 2 }, (_, count) => count)
  const near = (count: number): number[] => upTo.filter((other) => Math.abs(other - count) < 5)
  let found = 0
  for (const better of near(of.better))
    for (const same of near(of.same))
      for (const worse of near(of.worse))
        if (JSON.stringify(publish({ better, same, worse })) === page) found++
  return found
}
