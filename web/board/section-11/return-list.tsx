import { readsAllReturns } from '#shared/section-11/may-see-return.ts'
import type { CycleView } from '#shared/section-11/section-11-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'
import { returnAddress } from './cycle-address.ts'
import { sayReturnState } from './say-return-state.ts'

const signs = { asked: '', late: 'late', returned: 'under-way', signed: 'under-way', moderated: 'done' }

/** Who has sent what, and who has not. A return opens for its agency and for those who read all of them. */
export function ReturnList({ cycle: { id, returns }, person }: { cycle: CycleView; person: Person }) {
  const nameOf = useAgencyNames()
  if (returns.length === 0) return <p>Your agency was not asked this time.</p>
  return (
    <section id="field-returns" tabIndex={-1}>
      <h2 class="rule">Returns</h2>
      <ul class="list steps">
        {returns.map((it) => (
          <li key={it.agency} class={signs[it.state]}>
            {it.yours || readsAllReturns(person) ? (
              <a href={returnAddress(id, it.agency)}>{nameOf(it.agency)}</a>
            ) : (
              <b>{nameOf(it.agency)}</b>
            )}
            <small>{sayReturnState(it)}</small>
            {it.returned ? (
              <p>
                {it.returned.by} sent it back on {sayDay(it.returned.on)}: {it.returned.why}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
