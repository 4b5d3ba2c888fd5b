import { listActions } from '#shared/learning/action-endpoints.ts'
import { isSettled } from '#shared/learning/is-settled.ts'
import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { yearOf } from '#shared/learning/year-of.ts'
import type { Role } from '#shared/settings/role.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useQuery } from '#web/staff/use-query.ts'
import { Book } from './book.tsx'

/** All that was learned in one year, to print and to keep. */
export function BookPage({ roles }: { roles: readonly Role[] }) {
  const [{ year = '' }] = useQuery()
  const [log] = useLoad(listLessons, { query: {} })
  return (
    <Page title="The year as a book">
      <p class="small unprinted">
        <a href="/staff/learning">Learning log</a>
      </p>
      <Loaded load={log} title={`What we learned in ${year}`}>
        {({ lessons }) => {
          const these = lessons.filter((it) => isSettled(it.status) && yearOf(it) === year)
          return may(roles, listActions) ? (
            <WithActions year={year} lessons={these} />
          ) : (
            <Book year={year} lessons={these} actions={[]} today="" />
          )
        }}
      </Loaded>
    </Page>
  )
}

function WithActions({ year, lessons }: Pick<Parameters<typeof Book>[0], 'year' | 'lessons'>) {
  const [load] = useLoad(listActions, { query: {} })
  return (
    <Loaded load={load} title={`What we learned in ${year}`}>
      {({ today, actions }) => <Book year={year} lessons={lessons} actions={actions} today={today} />}
    </Loaded>
  )
}
