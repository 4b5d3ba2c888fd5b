import type { DataSetStanding } from '#shared/data-sets/data-set-endpoints.ts'
import type { DataSet } from '#shared/settings/data-set.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { sayPart } from './say-part.ts'

interface Props {
  set: DataSet
  standing: DataSetStanding
}

/** Who has sent what of a data set: a row an owner, a column a period that is over. */
export function DataSetTable({ set, standing: { owners } }: Props) {
  const periods = owners[0]?.parts.map(({ period }) => period) ?? []
  return (
    <StaffRegion label={`${set.title}: who has sent what`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Owner</th>
            {periods.map((period) => (
              <th scope="col" key={period}>
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {owners.map(({ owner: id, parts }) => {
            const owner = set.owners.find((it) => it.id === id)
            return (
              <tr key={id}>
                <th scope="row">
                  {owner?.owner ?? id}
                  {owner?.part ? (
                    <small>
                      <br />
                      {owner.part}
                    </small>
                  ) : null}
                </th>
                {parts.map((part) => (
                  <td key={part.period}>
                    {part.is === 'late' ? <b class="flag">Late </b> : null}
                    {sayPart(part)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </StaffRegion>
  )
}
