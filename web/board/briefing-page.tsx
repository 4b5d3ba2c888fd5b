import { filterLessons } from '#shared/learning/filter-lessons.ts'
import { isSettled } from '#shared/learning/is-settled.ts'
import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useQuery } from '#web/staff/use-query.ts'
import { Briefing } from './briefing.tsx'

/** One sheet for one audience: what was learned that they need to know. What it is of stands in its address. */
export function BriefingPage() {
  const [query] = useQuery()
  const [load] = useLoad(listLessons, { query: {} })
  return (
    <Page title="Briefing sheet">
      <p class="small unprinted">
        <a href="/staff/learning">Learning log</a>
      </p>
      <Loaded load={load} title="Briefing sheet">
        {({ lessons }) => (
          <Briefing
            asked={query}
            lessons={filterLessons(lessons, query).filter(({ status }) => isSettled(status))}
          />
        )}
      </Loaded>
    </Page>
  )
}
