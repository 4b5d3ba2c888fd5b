import type { Need } from '#shared/needs/need.ts'
import type { Role } from '#shared/settings/role.ts'
import { NeedList } from './need-list.tsx'
import { willRead } from './to-read-first.tsx'

/** Those who read are never told that nothing needs them: what was written since is opened every hour. */
export function NeedsYou({ needs, roles }: { needs: readonly Need[]; roles: readonly Role[] }) {
  if (needs.length === 0 && roles.every(willRead)) return null
  return (
    <section>
      <h2 class="rule">What needs you today</h2>
      <NeedList needs={needs} roles={roles} />
    </section>
  )
}
