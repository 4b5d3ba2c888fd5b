import type { Lesson } from '#shared/learning/lesson.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import { LessonEvidence } from './lesson-evidence.tsx'
import { LessonFacts } from './lesson-facts.tsx'
import { sayStatus } from './say-status.ts'
import { sayStrand } from './say-strand.ts'

/** What a lesson says, whom it is for, and what it rests on. */
export function LessonText({ lesson, linked }: { lesson: Lesson; linked: boolean }) {
  const { version, status, strand, title, soWhat, evidence, reason } = lesson
  return (
    <>
      <p class="small">
        {sayStatus(status)} · {sayStrand(strand, useTerms())}
      </p>
      {evidence?.madeUp ? <StaffMadeUp /> : null}
      <h1>{title}</h1>
      {soWhat ? <p class="deck">{soWhat}</p> : null}
      {status === 'declined' && reason ? <p>Not a lesson, because: {reason}</p> : null}
      {status === 'closed' && reason ? <p>Closed, because: {reason}</p> : null}
      {version === 1 && evidence ? (
        <p class="slip">Written from frozen figures. No person has checked it yet.</p>
      ) : null}
      <LessonFacts lesson={lesson} />
      <LessonEvidence lesson={lesson} linked={linked} />
    </>
  )
}
