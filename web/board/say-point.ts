import type { Measure } from '#shared/results/measure-core.ts'

/** One round’s measure as a sentence. */
export function sayPoint(measure: Measure): string {
  if (measure.is === 'nothing') return 'held back, or too few answered.'
  return measure.is === 'words' ? measure.says : `${measure.says}.`
}
