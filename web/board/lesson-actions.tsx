import { listActions, recordAction } from '#shared/learning/action-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { NewAction } from '#web/lead/new-action.tsx'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { ActionList } from './action-list.tsx'

/** What follows from a lesson, and a way to record more. */
export function LessonActions({ lesson, roles }: { lesson: string; roles: readonly Role[] }) {
  const [load, again] = useLoad(listActions, { query: { lesson } })
  return (
    <section>
      <h2 class="rule">Actions</h2>
      <Loaded load={load}>
        {({ today, actions }) => (
          <>
            {actions.length > 0 ? (
              <ActionList actions={actions} today={today} />
            ) : (
              <p>Nothing is planned yet.</p>
            )}
            {may(roles, recordAction) ? <NewAction lesson={lesson} onRecorded={again} /> : null}
          </>
        )}
      </Loaded>
    </section>
  )
}
