import type { Evidence } from '#shared/learning/lesson.ts'
import { listCore } from '#shared/results/results-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { RoundsSince } from './rounds-since.tsx'

/** What later rounds say about what a lesson rests on: published figures, and nothing else. */
export function LessonImpact({ evidence }: { evidence: Evidence }) {
  const [load] = useLoad(listCore, {})
  return (
    <section>
      <h2 class="rule">Did it help?</h2>
      <Loaded load={load}>{({ rounds }) => <RoundsSince evidence={evidence} rounds={rounds} />}</Loaded>
    </section>
  )
}
