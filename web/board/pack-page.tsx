import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { Pack } from './pack.tsx'
import { PackWithLessons } from './pack-with-lessons.tsx'

/** One round for a meeting: made to be printed on A4. */
export function PackPage({ wave, roles }: { wave: string; roles: readonly Role[] }) {
  const [load] = useLoad(getSummary, { params: { wave } })
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="Board pack">
      <Loaded load={load} title="Board pack">
        {(round) =>
          may(roles, listLessons) ? <PackWithLessons round={round} /> : <Pack round={round} lessons={[]} />
        }
      </Loaded>
    </Page>
  )
}
