import { sayCount } from '#shared/results/blur.ts'
import type { PairFigures } from '#shared/results/release.ts'
import { StaffRegion } from './staff-region.tsx'

/** The figures of a change chart, to be read instead of the bars. */
export function ChartChangeTable({ pairs }: { pairs: PairFigures[] }) {
  const caption = 'Worse, better and the same, to the nearest 5'
  return (
    <StaffRegion label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">About</th>
            <th scope="col">Worse</th>
            <th scope="col">Better</th>
            <th scope="col">The same</th>
            <th scope="col">Answered both</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ id, label, change }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{sayCount(change.worse)}</td>
              <td>{sayCount(change.better)}</td>
              <td>{sayCount(change.same)}</td>
              <td>{sayCount(change.base)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </StaffRegion>
  )
}
