import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { LessonList } from './lesson-list.tsx'

/** The lessons that rest on an entry of a register, of those that this person may read. */
export function RecordLessons({ record }: { record: string }) {
  const [load] = useLoad(listLessons, { query: {} })
  return (
    <section aria-labelledby="lessons">
      <h2 id="lessons" class="rule">
        Lessons from this
      </h2>
      <Loaded load={load}>
        {({ lessons }) => {
          const own = lessons.filter(({ sources }) => sources.some((it) => it.record === record))
          return own.length > 0 ? <LessonList lessons={own} /> : <p>There are none yet.</p>
        }}
      </Loaded>
    </section>
  )
}
