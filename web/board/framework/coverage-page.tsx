import { getCoverage } from '#shared/framework/framework-endpoints.ts'
import { sayStrand } from '#web/board/say-strand.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { sayLedTo } from './say-led-to.ts'

/** Whether the partnership does what its framework says: each source of evidence, and what came of it. */
export function CoveragePage() {
  const term = useTerms()
  const [load] = useLoad(getCoverage, {})
  return (
    <Page title="What stands behind each source">
      <p class="small unprinted">
        <a href="/staff/year">The year</a> · <a href="/staff/year/framework">The framework</a>
      </p>
      <h1>What stands behind each source</h1>
      <p class="deck">
        The framework names eight sources of evidence. Does each of them speak, and do we listen?
      </p>
      <Loaded load={load}>
        {({ since, strands }) => (
          <>
            <Quiet
              names={strands.filter(({ came }) => came === 0).map(({ strand }) => sayStrand(strand, term))}
            />
            <StaffRegion label="Sources of evidence">
              <table>
                <caption class="small">
                  Counted since {sayDay(since)}. Lessons and what followed them are of that year.
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Source</th>
                    <th scope="col">When it last came</th>
                    <th scope="col">What it led to</th>
                  </tr>
                </thead>
                <tbody>
                  {strands.map((covered) => (
                    <tr key={covered.strand}>
                      <th scope="row">{sayStrand(covered.strand, term)}</th>
                      <td>
                        {covered.last ? `${sayDay(covered.last.on)}: ${covered.last.what}` : 'Never yet'}
                      </td>
                      <td>{sayLedTo(covered)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </StaffRegion>
          </>
        )}
      </Loaded>
    </Page>
  )
}

const Quiet = ({ names }: { names: string[] }) =>
  names.length === 0 ? (
    <p>Every source has spoken within a year.</p>
  ) : (
    <section class="slip" aria-labelledby="quiet">
      <h2 id="quiet">
        Nothing has come from {names.length === 1 ? 'this source' : 'these sources'} for a year
      </h2>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  )
