import type { Distribution } from '#shared/distribution/distribution.ts'
import { closingTime } from '#shared/distribution/wave.ts'
import { distributionsOf } from './distribution-store.ts'
import { allWaves } from './wave-store.ts'

/** Every hand-out of the rounds that are open or to come. */
export async function runningHandouts(now: number): Promise<Distribution[]> {
  const running = (await allWaves()).filter((wave) => now < closingTime(wave))
  return (await Promise.all(running.map(({ wave }) => distributionsOf(wave)))).flat()
}
