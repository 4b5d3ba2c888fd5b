import { isSettled } from '#shared/learning/is-settled.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { LessonList } from './lesson-list.tsx'

/** The whole log: what was learned, what waits to be checked, and what is no lesson. */
export function LessonsByState({ lessons }: { lessons: readonly Lesson[] }) {
  if (lessons.length === 0)
    return (
      <StaffEmpty title="No lessons yet.">
        The first drafts arrive when the results of a round are counted.
      </StaffEmpty>
    )
  const settled = lessons.filter(({ status }) => isSettled(status))
  const drafts = lessons.filter(({ status }) => status === 'draft')
  const declined = lessons.filter(({ status }) => status === 'declined')
  return (
    <>
      <section>
        <h2 class="rule">Lessons ({settled.length})</h2>
        {settled.length > 0 ? <LessonList lessons={settled} /> : <p>None is accepted yet.</p>}
      </section>
      {drafts.length > 0 ? (
        <section>
          <h2 class="rule">Drafts to check ({drafts.length})</h2>
          <LessonList lessons={drafts} />
        </section>
      ) : null}
      {declined.length > 0 ? (
        <details>
          <summary>Not lessons ({declined.length})</summary>
          <LessonList lessons={declined} />
        </details>
      ) : null}
    </>
  )
}
