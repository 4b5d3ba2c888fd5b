import { listActions } from '#shared/learning/action-endpoints.ts'
import { isSettled } from '#shared/learning/is-settled.ts'
import { getLesson, reviseLesson } from '#shared/learning/learning-endpoints.ts'
import { getSummary, listCore } from '#shared/results/results-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { LessonForm } from '#web/lead/lesson-form.tsx'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { LessonActions } from './lesson-actions.tsx'
import { LessonCompare } from './lesson-compare.tsx'
import { LessonHistory } from './lesson-history.tsx'
import { LessonImpact } from './lesson-impact.tsx'
import { LessonRead } from './lesson-read.tsx'
import { LessonText } from './lesson-text.tsx'

/** One lesson: what it says now, what it rests on, and how it came to be. */
export function LessonPage({ lesson, roles }: { lesson: string; roles: readonly Role[] }) {
  const [load, again] = useLoad(getLesson, { params: { lesson } })
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="Lesson">
      <p class="small">
        <a href="/staff/learning">Learning log</a>
      </p>
      <Loaded load={load} title="Lesson">
        {({ versions, reads }) => {
          const [newest] = versions
          if (!newest) return null
          return (
            <div class="cols">
              <div>
                <LessonText lesson={newest} linked={may(roles, getSummary)} />
                <LessonRead newest={newest} reads={reads} roles={roles} onRead={again} />
                {isSettled(newest.status) && may(roles, listActions) ? (
                  <LessonActions lesson={newest.lesson} roles={roles} />
                ) : null}
                {newest.evidence?.core && may(roles, listCore) ? (
                  <LessonImpact evidence={newest.evidence} />
                ) : null}
                {may(roles, reviseLesson) ? (
                  <LessonForm versions={versions} newest={newest} onChanged={again} />
                ) : null}
                <LessonCompare versions={versions} />
              </div>
              <aside aria-label="How this lesson came to be">
                <LessonHistory versions={versions} />
              </aside>
            </div>
          )
        }}
      </Loaded>
    </Page>
  )
}
