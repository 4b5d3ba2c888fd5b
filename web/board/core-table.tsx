import { StaffRegion } from '#web/ui/staff-region.tsx'
import type { Series } from './core-series.ts'
import { sayPoint } from './say-point.ts'

/** The figures of small charts, to be read instead of them: the newest round first. */
export function CoreTable({ title, series }: { title: string; series: Series[] }) {
  const caption = `${title}, round by round`
  return (
    <StaffRegion label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Round</th>
            <th scope="col">What they told us</th>
          </tr>
        </thead>
        {series.map(({ survey, audience, points }) => (
          <tbody key={survey}>
            {points.toReversed().map(({ id, title: round, measure }) => (
              <tr key={id}>
                <th scope="row">{audience}</th>
                <td>{round}</td>
                <td>{sayPoint(measure)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </StaffRegion>
  )
}
