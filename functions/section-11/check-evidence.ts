import type { Evidence } from '#shared/section-11/answer.ts'
import { findWave } from '../distribution/wave-store.ts'

/** Rounds among the evidence that have no results yet, so that nobody points at what is not there. */
export async function checkEvidence(evidence: readonly Evidence[]): Promise<{ at: string; say: string }[]> {
  const found = await Promise.all(evidence.map(({ wave }) => wave && findWave(wave)))
  return evidence.flatMap(({ wave }, index) => {
    const round = found[index]
    const isThere = typeof round === 'object' && round.released !== undefined
    return wave && !isThere
      ? [{ at: `words.evidence.${index}.wave`, say: 'Choose a round whose results are in.' }]
      : []
  })
}
