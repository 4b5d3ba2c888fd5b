import type { Came } from '#shared/framework/cover-strands.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { allFigures } from '../indicators/indicator-store.ts'
import { newestRecords } from '../learning/record-store.ts'

/** Everything that came from a source of evidence: its day and its kind, and no word of it. */
export async function cameIn(): Promise<Came[]> {
  const [waves, records, figures] = await Promise.all([allWaves(), newestRecords(), allFigures()])
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
  ]
}
