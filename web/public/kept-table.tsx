import { keptFor } from '#shared/settings/kept-for.ts'
import { type Retention, startingRetention } from '#shared/settings/retention.ts'
import { filledIn } from '#shared/words/public/filled-in.ts'

/** How long each kind of data is kept; the longest that may be, until the partnership has chosen. */
export const KeptTable = ({ retention }: { retention: Retention | undefined }) => (
  <>
    {!retention && <p>{filledIn.unchosen}</p>}
    <table>
      <thead>
        <tr>
          <th scope="col">{filledIn.keptWhat}</th>
          <th scope="col">{filledIn.keptFor}</th>
        </tr>
      </thead>
      <tbody>
        {keptFor(retention ?? startingRetention).map(({ what, howLong }) => (
          <tr>
            <th scope="row">{what}</th>
            <td>{howLong}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
)
