import type { Came } from '#shared/framework/cover-strands.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import { caseAudits } from '../case-audits/case-audit-store.ts'
import { caseReviews } from '../case-reviews/case-review-store.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { allFigures } from '../indicators/indicator-store.ts'
import { newestRecords } from '../learning/record-store.ts'
import { cycleStore } from '../section-11/section-11-store.ts'

/** Everything that came from a source of evidence: its day and its kind, and no word of it. */
export async function cameIn(): Promise<Came[]> {
  const [waves, records, figures, audits, reviews, cycles] = await Promise.all([
    allWaves(),
    newestRecords(),
    allFigures(),
    caseAudits.all(),
    caseReviews.all(),
    cycleStore.all(),
  ])
  return [
    ...waves.flatMap(({ released }) =>
      released ? [{ strand: 'families' as const, on: released, what: 'results of a round' }] : [],
    ),
    ...records.map(({ kind, on }) => ({
      strand: registers[kind].strand,
      on,
      what: `an entry in “${registers[kind].title}”`,
    })),
    ...figures
      .filter(({ undone }) => !undone)
      .map(({ at }) => ({
        strand: 'performance' as const,
        on: at.slice(0, 10),
        what: 'figures of indicators',
      })),
    // Only once they are over: who has no part in one does not learn here that it is under way.
    ...audits.flatMap(({ concluded }) =>
      concluded ? [{ strand: 'case-audit' as const, on: concluded.on, what: 'a case audit' }] : [],
    ),
    ...reviews.flatMap(({ closed }) =>
      closed ? [{ strand: 'case-review' as const, on: closed.on, what: 'a case review' }] : [],
    ),
    // Before the overview is shared an agency hears of no other’s return, not even that it came.
    ...cycles.flatMap(({ shared }) =>
      shared ? [{ strand: 'section-11' as const, on: shared.on, what: 'the overview of all returns' }] : [],
    ),
  ]
}
