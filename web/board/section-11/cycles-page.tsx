import { beginCycle, type CycleView, listCycles } from '#shared/section-11/section-11-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { auditAddress, cycleAddress } from './cycle-address.ts'
import { sayAudit, sayCycle } from './say-audit.ts'

/** Every audit of all agencies, the newest first. */
export function CyclesPage({ person }: { person: Person }) {
  const [load] = useLoad(listCycles, {})
  const term = useTerms()
  return (
    <Page title={sayAudit(term)}>
      <p class="small">
        <a href="/staff/year">The year</a>
      </p>
      <h1>{sayAudit(term)}</h1>
      <p class="deck">
        Every two years each agency says how far it is with what keeps children safe, why, and what it does
        about it. It is for the {term('executive')} to moderate.
      </p>
      <p>
        <a href={`${auditAddress}/standards`}>The standards</a>
        {may(person.roles, beginCycle) ? (
          <>
            {' · '}
            <a href={`${auditAddress}/new`}>Begin the next one</a>
          </>
        ) : null}
      </p>
      <Loaded load={load}>
        {({ cycles }) =>
          cycles.length === 0 ? (
            <StaffEmpty title="None was begun yet.">
              The business manager begins one: which agencies, and by which day.
            </StaffEmpty>
          ) : (
            <ul class="list">
              {cycles.map((cycle) => (
                <li key={cycle.id}>
                  <a href={cycleAddress(cycle.id)}>{sayCycle(term, cycle.due)}</a>
                  <small>
                    Returns due on {sayDay(cycle.due)}. {sayWhatIsIn(cycle)}
                  </small>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

/** An agency that sees its own return only is told of that one alone. */
function sayWhatIsIn({ returns }: CycleView): string {
  const count = (is: (state: string) => boolean): number => returns.filter(({ state }) => is(state)).length
  const signed = count((state) => state === 'signed' || state === 'moderated')
  return returns.length === 0
    ? ''
    : `${signed} of ${returns.length} ${returns.length === 1 ? 'return is' : 'returns are'} in, ${count((state) => state === 'moderated')} moderated.`
}
