import { isLate, type Need } from '#shared/needs/need.ts'
import type { Role } from '#shared/settings/role.ts'
import { sayNeed } from './say-need.ts'
import { useTerms } from './use-terms.ts'

/** What waits for somebody, what is late first and named so. */
export function NeedList({ needs, roles }: { needs: readonly Need[]; roles: readonly Role[] }) {
  const term = useTerms()
  if (needs.length === 0) return <p>Nothing needs you today.</p>
  return (
    <ul class="list needs">
      {needs.map((need) => {
        const { to, text, says } = sayNeed(need, roles, term)
        return (
          <li key={text + to} {...(isLate(need) ? { class: 'late' } : {})}>
            {isLate(need) ? <b class="flag">Late </b> : null}
            {to ? <a href={to}>{text}</a> : <b>{text}</b>}
            <small>{says}</small>
          </li>
        )
      })}
    </ul>
  )
}
