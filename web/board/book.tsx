import type { Action } from '#shared/learning/action.ts'
import { type Lesson, Strand } from '#shared/learning/lesson.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import { LessonBrief } from './lesson-brief.tsx'
import { sayStrand } from './say-strand.ts'

interface Props {
  year: string
  lessons: readonly Lesson[]
  actions: readonly Action[]
  today: string
}

/** A part for each strand that had something to say, and a contents page before them. */
export function Book({ year, lessons, actions, today }: Props) {
  const { partnership } = useSettings()
  const term = useTerms()
  const parts = Strand.options
    .map((strand) => ({ strand, these: lessons.filter((it) => it.strand === strand) }))
    .filter(({ these }) => these.length > 0)
  return (
    <div class="pack">
      <p class="unprinted">
        <StaffButton onPress={() => print()}>Print this book</StaffButton>
      </p>
      <article>
        {lessons.some(({ evidence }) => evidence?.madeUp) ? <StaffMadeUp /> : null}
        <h1>What we learned in {year}</h1>
        <p class="deck">{partnership?.name ?? ''}</p>
        {parts.length === 0 ? <p>No lesson of this year is accepted yet.</p> : null}
        <ol class="lines contents">
          {parts.map(({ strand, these }) => (
            <li key={strand}>
              <a href={`#${strand}`}>{sayStrand(strand, term)}</a> ({these.length})
            </li>
          ))}
        </ol>
      </article>
      {parts.map(({ strand, these }) => (
        <article key={strand} id={strand} tabIndex={-1}>
          <h2 class="rule">{sayStrand(strand, term)}</h2>
          {these.map((lesson) => (
            <LessonBrief
              key={lesson.lesson}
              lesson={lesson}
              actions={actions.filter((it) => it.lesson === lesson.lesson)}
              today={today}
            />
          ))}
        </article>
      ))}
    </div>
  )
}
