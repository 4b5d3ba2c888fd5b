import { worthOf } from '#shared/indicators/worth-of.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { sayFigure } from './say-figure.ts'
import type { SeenIndicator } from './seen.ts'

/** Every figure, the newest first, with what it was counted from. */
export function IndicatorFigures({ it: { definition, points } }: { it: SeenIndicator }) {
  if (points.length === 0) return null
  const { unit, numerator, denominator } = definition
  return (
    <StaffRegion label="Every figure">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">{numerator}</th>
            {unit === 'count' ? null : <th scope="col">{denominator}</th>}
            {unit === 'count' ? null : <th scope="col">That is</th>}
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ period, num, den, note }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td>{num === undefined ? 'Held back' : sayFigure(num, 'count')}</td>
              {unit === 'count' ? null : <td>{den === undefined ? '' : sayFigure(den, 'count')}</td>}
              {unit === 'count' ? null : (
                <td>
                  {num === undefined || den === undefined ? '' : sayFigure(worthOf({ num, den }, unit), unit)}
                </td>
              )}
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </StaffRegion>
  )
}
