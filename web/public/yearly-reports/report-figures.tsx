import { worthOf } from '#shared/indicators/worth-of.ts'
import type { ItemFigures } from '#shared/yearly-reports/report.ts'
import { sayFigure } from '#web/board/indicators/say-figure.ts'
import { ChartControl } from '#web/ui/chart-control.tsx'

/** Figures as they are drawn, with each of them in a table beside. */
export function ReportFigures({ title, figures }: { title: string; figures: ItemFigures }) {
  const { unit, numerator, denominator, target, points, stretches } = figures
  if (points.length === 0) return null
  const say = (value: number): string => sayFigure(value, unit)
  return (
    <div class="drawn-and-listed">
      {stretches && stretches.length > 0 ? (
        <figure>
          <ChartControl
            label={`${title}: ${points.length} figures. The table has every one.`}
            stretches={stretches.map(withoutNothing)}
            target={target}
            say={say}
          />
          <figcaption class="small soft">
            From {points[0]?.period} to {points.at(-1)?.period}. Grey: the usual range. Diamond: worse.
            Square: better. Ring: neither.{target === undefined ? '' : ` Dashed: the target, ${say(target)}.`}
          </figcaption>
        </figure>
      ) : null}
      <details>
        <summary>Every figure: {title}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">{numerator}</th>
              {unit === 'count' ? null : <th scope="col">{denominator}</th>}
              {unit === 'count' ? null : <th scope="col">That is</th>}
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ period, num, den }) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                <td>{num === undefined ? 'Held back' : sayFigure(num, 'count')}</td>
                {unit === 'count' ? null : <td>{den === undefined ? '' : sayFigure(den, 'count')}</td>}
                {unit === 'count' ? null : (
                  <td>{num === undefined || den === undefined ? '' : say(worthOf({ num, den }, unit))}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}

type Stretch = NonNullable<ItemFigures['stretches']>[number]

/** What is missing is left out, and not written as missing. */
const withoutNothing = ({ points, limits, onTrial }: Stretch) => ({
  points: points.map(({ id, value, mark }) => ({ id, value, ...(mark ? { mark } : {}) })),
  ...(limits ? { limits } : {}),
  onTrial,
})
