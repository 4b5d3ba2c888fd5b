import type { Distribution } from '#shared/distribution/distribution.ts'
import type { Wave } from '#shared/distribution/wave.ts'
import { actsFor, type Caller } from '../http/caller.ts'
import { findDistribution } from './distribution-store.ts'
import { findWave } from './wave-store.ts'

/**
 * A hand-out at its own address, for somebody who may act for its agency. Everybody else learns what they would of one
 * that is not there. Whatever changes a hand-out asks here first.
 */
export async function findOwn(
  at: { wave: string; distribution: string },
  caller: Caller,
): Promise<{ it: Distribution; wave: Wave } | undefined> {
  const [it, wave] = await Promise.all([findDistribution(at.distribution), findWave(at.wave)])
  return it && wave && it.wave === wave.wave && actsFor(caller, it.agency) ? { it, wave } : undefined
}
