import { makeFeed } from '#shared/learning/feed-endpoints.ts'
import { valuesOf } from '#shared/learning/filter-lessons.ts'
import { importLessons } from '#shared/learning/import-endpoints.ts'

import { Audience, type Lesson } from '#shared/learning/lesson.ts'
import type { Role } from '#shared/settings/role.ts'
import { may } from '#web/staff/may.ts'
import { useQuery } from '#web/staff/use-query.ts'
import { sayAudience } from './say-audience.ts'
import { TakeLog } from './take-log.tsx'

/** Where the log goes from here: a sheet for each audience, a book for each year, files, feeds; and a file that comes in. */
export function LogWays({ lessons, roles }: { lessons: Lesson[]; roles: readonly Role[] }) {
  const [{ words: _, audience: __, status: ___, ...asked }] = useQuery()
  const years = [...new Set(lessons.flatMap((it) => valuesOf('year', it)))].sort().reverse()
  const sheet = (audience: Audience): string =>
    `/staff/learning/briefing?${new URLSearchParams({ ...asked, audience })}`
  return (
    <>
      <section>
        <h2 class="rule">Briefing sheets</h2>
        <ul class="list">
          {Audience.options.map((audience) => (
            <li key={audience}>
              <a href={sheet(audience)}>For {sayAudience(audience).toLowerCase()}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 class="rule">The year as a book</h2>
        <ul class="list">
          {years.map((year) => (
            <li key={year}>
              <a href={`/staff/learning/book?year=${year}`}>{year}</a>
            </li>
          ))}
        </ul>
      </section>
      <TakeLog lessons={lessons} />
      {may(roles, importLessons) || may(roles, makeFeed) ? (
        <section>
          <h2 class="rule">More</h2>
          <ul class="list">
            {may(roles, importLessons) ? (
              <li>
                <a href="/staff/learning/import">Bring in a log from a file</a>
              </li>
            ) : null}
            {may(roles, makeFeed) ? (
              <li>
                <a href="/staff/learning/feeds">News feeds for staff</a>
              </li>
            ) : null}
          </ul>
        </section>
      ) : null}
    </>
  )
}
