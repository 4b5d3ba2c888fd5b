import type { Facts } from '#shared/needs/facts.ts'
import type { Need } from '#shared/needs/need.ts'
import { needsMe } from '#shared/needs/needs-me.ts'
import type { Role } from '#shared/settings/role.ts'
import { NeedList } from '#web/staff/need-list.tsx'

/** What a meeting goes through a line each, and so does not stand among what is to do. */
const told: readonly Need['is'][] = [
  'actions-late',
  'answer-due',
  'figures-late',
  'parts-late',
  'indicators-at-risk',
  'lessons-to-review',
  'comments-urgent',
  'returns-late',
]

/** What needs somebody today, besides what the page says anyway. */
export const ToDo = ({ facts, roles }: { facts: Facts; roles: readonly Role[] }) => (
  <section>
    <h2 class="rule">To do</h2>
    <NeedList needs={needsMe(roles, facts).filter(({ is }) => !told.includes(is))} roles={roles} />
  </section>
)
