import type { Lesson } from '#shared/learning/lesson.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { sayStatus } from './say-status.ts'
import { sayStrand } from './say-strand.ts'

export function LessonList({ lessons }: { lessons: readonly Lesson[] }) {
  const term = useTerms()
  return (
    <ul class="list">
      {lessons.map((lesson) => (
        <li key={lesson.lesson}>
          <a href={`/staff/learning/${lesson.lesson}`}>{lesson.title}</a>
          <small>
            {lesson.evidence?.madeUp ? 'Made-up answers · ' : ''}
            {sayStatus(lesson.status)} · {sayStrand(lesson.strand, term)} · {lesson.by}, {sayDay(lesson.on)}
          </small>
        </li>
      ))}
    </ul>
  )
}
