import { type Asked, type Filter, filters, valuesOf } from '#shared/learning/filter-lessons.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { sayFilter } from './say-filter.ts'

interface Props {
  lessons: readonly Lesson[]
  asked: Asked
  onAsked: (filter: Filter, value: string) => void
}

const labels: Record<Filter, string> = {
  audience: 'Who needs to know',
  priority: 'Priority',
  strand: 'Where it comes from',
  theme: 'Theme',
  status: 'How far',
  year: 'Year',
}

/** By what a list of lessons can be narrowed down: only what some lesson has. */
export function LessonFilter({ lessons, asked, onAsked }: Props) {
  const { priorities } = useSettings()
  const term = useTerms()
  return (
    <details open={filters.some((filter) => asked[filter])}>
      <summary>Narrow it down</summary>
      <div class="asks">
        {filters.map((filter) => {
          const chosen = asked[filter] ?? ''
          const there = new Set([...lessons.flatMap((it) => valuesOf(filter, it)), chosen])
          const options = [...there]
            .filter(Boolean)
            .map((value) => ({ value, text: sayFilter(filter, value, term, priorities) }))
            .sort((a, b) => (a.text < b.text ? -1 : 1))
          return (
            <StaffSelect
              key={filter}
              name={filter}
              label={labels[filter]}
              options={[{ value: '', text: 'All' }, ...options]}
              chosen={chosen}
              problem={undefined}
              onChosen={(value) => onAsked(filter, value)}
            />
          )
        })}
      </div>
    </details>
  )
}
