import { useMemo, useState } from 'preact/hooks'
import { filterLessons, filters } from '#shared/learning/filter-lessons.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { useQuery } from '#web/staff/use-query.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { LessonFilter } from './lesson-filter.tsx'
import { LessonList } from './lesson-list.tsx'
import { LessonsByState } from './lessons-by-state.tsx'
import { searchLessons } from './search-lessons.ts'

/** All lessons, to be found by words and narrowed down; what is asked stands in the address. */
export function LearningLog({ lessons }: { lessons: Lesson[] }) {
  const [query, change] = useQuery()
  const { words: asked = '' } = query
  const [typed, type] = useState({ words: asked, of: asked })
  // Back brings other words; what is being typed goes into the address when it is finished.
  const words = typed.of === asked ? typed.words : asked
  const { priorities } = useSettings()
  const term = useTerms()
  const search = useMemo(() => searchLessons(lessons, priorities, term), [lessons, priorities])
  const isAsked = words.trim() !== '' || filters.some((filter) => query[filter])
  const found = filterLessons(words.trim() ? search(words) : lessons, query)
  return (
    <>
      <search>
        <form
          onSubmit={(event) => event.preventDefault()}
          onChange={() => (words === asked ? undefined : change({ words }, 'replace'))}
        >
          <StaffField
            name="words"
            label="Find a lesson"
            hint="As you would ask it: what have we learned about neglect that trainers should know?"
            value={words}
            problem={undefined}
            onValue={(text) => type({ words: text, of: asked })}
          />
          <LessonFilter
            lessons={lessons}
            asked={query}
            onAsked={(filter, value) => change({ words, [filter]: value })}
          />
        </form>
      </search>
      {isAsked ? (
        <section>
          <div role="status">
            <h2 class="rule">{sayFound(found.length)}</h2>
          </div>
          <p>
            <a href="/staff/learning">Show everything</a>
          </p>
          <LessonList lessons={found} />
        </section>
      ) : (
        <LessonsByState lessons={lessons} />
      )}
    </>
  )
}

const sayFound = (count: number): string =>
  count === 0 ? 'No lesson says so' : count === 1 ? '1 lesson' : `${count} lessons`
