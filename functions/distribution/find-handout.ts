import type { Distribution } from '#shared/distribution/distribution.ts'
import { DistributionId } from '#shared/distribution/distribution.ts'
import { isOpen, type Wave } from '#shared/distribution/wave.ts'
import { remembered } from '../table/remembered.ts'
import { findDistribution } from './distribution-store.ts'
import { findWave } from './wave-store.ts'

const distributionNow = remembered(findDistribution)
const waveNow = remembered(findWave)

/** A hand-out that takes answers at this time; undefined for every reason why it might not. */
export async function findHandout(
  id: string,
  now: number,
): Promise<{ distribution: Distribution; wave: Wave } | undefined> {
  if (!DistributionId.safeParse(id).success) return undefined
  const distribution = await distributionNow(id, now)
  const wave = distribution && (await waveNow(distribution.wave, now))
  return wave && isOpen(wave, now) ? { distribution, wave } : undefined
}
