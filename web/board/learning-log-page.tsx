import { useState } from 'preact/hooks'
import { listLessons, recordLesson } from '#shared/learning/learning-endpoints.ts'
import type { LessonStatus } from '#shared/learning/lesson.ts'
import type { Role } from '#shared/settings/role.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { LessonFilter } from './lesson-filter.tsx'
import { LessonList } from './lesson-list.tsx'

/** The learning log: every lesson, from every strand. */
export function LearningLogPage({ roles }: { roles: readonly Role[] }) {
  const [status, setStatus] = useState<LessonStatus>()
  const [load] = useLoad(listLessons, { query: { status } })
  return (
    <Page title="Learning log">
      <h1>Learning log</h1>
      <p class="deck">What we have learned, where it comes from, and who may read it.</p>
      {may(roles, recordLesson) ? (
        <p>
          <a class="go" href="/staff/learning/new">
            Record a lesson
          </a>
        </p>
      ) : null}
      <LessonFilter status={status} onStatus={setStatus} />
      <Loaded load={load}>{({ lessons }) => <LessonList lessons={lessons} status={status} />}</Loaded>
    </Page>
  )
}
