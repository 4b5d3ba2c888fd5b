import type { Evidence, Lesson } from '#shared/learning/lesson.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import { sayStatus } from './say-status.ts'
import { sayStrand } from './say-strand.ts'

/** What a lesson says, and the frozen figures that it rests on. */
export function LessonText({ lesson, linked }: { lesson: Lesson; linked: boolean }) {
  const { version, status, strand, title, soWhat, evidence, reason, visibility } = lesson
  return (
    <>
      <p class="small">
        {sayStatus(status)} · {sayStrand(strand, useTerms())} ·{' '}
        {visibility === 'public' ? 'for everybody' : 'for the partnership'}
      </p>
      {evidence?.madeUp ? <StaffMadeUp /> : null}
      <h1>{title}</h1>
      {soWhat ? <p class="deck">{soWhat}</p> : null}
      {status === 'declined' && reason ? <p>Not a lesson, because: {reason}</p> : null}
      {version === 1 && evidence ? (
        <p class="slip">Written from frozen figures. No person has checked it yet.</p>
      ) : null}
      {evidence ? <EvidenceText evidence={evidence} linked={linked} /> : null}
    </>
  )
}

function EvidenceText({ evidence, linked }: { evidence: Evidence; linked: boolean }) {
  const source = `${evidence.waveTitle}, frozen on ${sayDay(evidence.frozenOn)}`
  return (
    <section>
      <h2 class="rule">Evidence</h2>
      <p>{evidence.says}</p>
      <p>{linked ? <a href={`/staff/rounds/${evidence.wave}/results`}>{source}</a> : source}</p>
    </section>
  )
}
