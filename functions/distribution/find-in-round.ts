import type { Distribution } from '#shared/distribution/distribution.ts'
import { DistributionId } from '#shared/distribution/distribution.ts'
import { isOpen, type Wave } from '#shared/distribution/wave.ts'
import { remembered } from '../table/remembered.ts'
import { findDistribution } from './distribution-store.ts'
import { findWave } from './wave-store.ts'

const distributionNow = remembered(findDistribution)
const waveNow = remembered(findWave)

/** A hand-out of a round that is open, even if the hand-out itself is closed: what was sent can still be taken out. */
export async function findInRound(
  id: string,
  now: number,
): Promise<{ distribution: Distribution; wave: Wave } | undefined> {
  if (!DistributionId.safeParse(id).success) return undefined
  const distribution = await distributionNow(id, now)
  const wave = distribution && (await waveNow(distribution.wave, now))
  return wave && isOpen(wave, now) ? { distribution, wave } : undefined
}
