import { useRef } from 'preact/hooks'
import { type Asked, filters } from '#shared/learning/filter-lessons.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { saveFile } from '#web/manage/save-file.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import { asWebPage } from './as-web-page.ts'
import { LessonBrief } from './lesson-brief.tsx'
import { sayPriority } from './say-field.ts'
import { sayFilter } from './say-filter.ts'

/** By priority, each lesson with what follows from it. A lesson of two priorities stands with the first. */
export function Briefing({ asked, lessons }: { asked: Asked; lessons: readonly Lesson[] }) {
  const sheet = useRef<HTMLDivElement>(null)
  const { priorities, partnership } = useSettings()
  const term = useTerms()
  const { audience = '' } = asked
  const also = filters
    .filter((filter) => filter !== 'audience' && asked[filter])
    .map((filter) => sayFilter(filter, asked[filter] ?? '', term, priorities))
  const title = audience
    ? `What ${sayFilter('audience', audience, term, priorities).toLowerCase()} should know`
    : 'What we have learned'
  const order = [...(priorities?.priorities ?? []).map(({ id }) => id), undefined]
  const groups = order.map((id) => ({
    id,
    these: lessons.filter((it) => it.priorities.find((one) => order.includes(one)) === id),
  }))
  return (
    <>
      <p class="buttons unprinted">
        <StaffButton onPress={() => print()}>Print this sheet</StaffButton>
        <StaffButton
          quiet
          onPress={() =>
            saveFile('briefing.html', 'text/html', asWebPage(title, sheet.current?.innerHTML ?? ''))
          }
        >
          Save as a web page
        </StaffButton>
      </p>
      <div ref={sheet}>
        {lessons.some(({ evidence }) => evidence?.madeUp) ? <StaffMadeUp /> : null}
        <h1>{title}</h1>
        <p class="deck">{[partnership?.name, ...also].filter(Boolean).join(' · ')}</p>
        {lessons.length === 0 ? <p>There is no lesson for them yet.</p> : null}
        {groups.map(({ id, these }) =>
          these.length > 0 ? (
            <section key={id ?? ''}>
              <h2 class="rule">{id ? sayPriority(id, priorities) : 'Everything else'}</h2>
              {these.map((lesson) => (
                <LessonBrief key={lesson.lesson} lesson={lesson} />
              ))}
            </section>
          ) : null,
        )}
      </div>
    </>
  )
}
