import { listLessons, recordLesson } from '#shared/learning/learning-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { LearningLog } from './learning-log.tsx'
import { LogWays } from './log-ways.tsx'

/** The learning log: every lesson, from every strand. */
export function LearningLogPage({ roles }: { roles: readonly Role[] }) {
  const [load] = useLoad(listLessons, { query: {} })
  return (
    <Page title="Learning log">
      <h1>Learning log</h1>
      <p class="deck">What we have learned, where it comes from, and who needs to know.</p>
      {may(roles, recordLesson) ? (
        <p>
          <a class="go" href="/staff/learning/new">
            Record a lesson
          </a>
        </p>
      ) : null}
      <Loaded load={load}>
        {({ lessons }) => (
          <div class="cols">
            <div>
              <LearningLog lessons={lessons} />
            </div>
            <aside aria-label="Take the log with you">
              <LogWays lessons={lessons} roles={roles} />
            </aside>
          </div>
        )}
      </Loaded>
    </Page>
  )
}
