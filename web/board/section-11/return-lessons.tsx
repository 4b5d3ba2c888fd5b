import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { LessonList } from '#web/board/lesson-list.tsx'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { returnAddress } from './cycle-address.ts'

/** The lessons that rest on a return, of those that this person may read. */
export function ReturnLessons({ cycle, agency }: { cycle: string; agency: string }) {
  const [load] = useLoad(listLessons, { query: {} })
  return (
    <section>
      <h2 class="rule">Lessons from this return</h2>
      <Loaded load={load}>
        {({ lessons }) => {
          const page = returnAddress(cycle, agency)
          const own = lessons.filter(({ sources }) => sources.some((source) => source.page === page))
          return own.length > 0 ? <LessonList lessons={own} /> : <p>There are none yet.</p>
        }}
      </Loaded>
    </section>
  )
}
