import type { Lesson, LessonStatus } from '#shared/learning/lesson.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { sayStatus } from './say-status.ts'
import { sayStrand } from './say-strand.ts'

const empty: Record<LessonStatus | 'any', string> = {
  any: 'No lessons yet.',
  draft: 'No drafts now.',
  accepted: 'No accepted lessons yet.',
  declined: 'Nothing was declined yet.',
}

export function LessonList({ lessons, status }: { lessons: Lesson[]; status: LessonStatus | undefined }) {
  const term = useTerms()
  if (lessons.length === 0)
    return (
      <StaffEmpty title={empty[status ?? 'any']}>
        The first drafts arrive when the results of a round are counted.
      </StaffEmpty>
    )
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
