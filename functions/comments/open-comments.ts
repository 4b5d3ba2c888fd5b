import { isReadingTime } from '#shared/comments/due.ts'
import { closingTime } from '#shared/distribution/wave.ts'
import { now } from '../clock.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { readSettings } from '../settings/settings-store.ts'
import { openSealed } from './open-sealed.ts'

/**
 * Runs every hour. While nobody reads, the words of open rounds stay sealed, and more of them come to lie together;
 * those of a closed round are all there, and its results wait for them.
 */
export async function handler(): Promise<void> {
  const at = now()
  const [waves, { reading }] = await Promise.all([allWaves(), readSettings()])
  const isRead = !reading || isReadingTime(at, reading)
  await openSealed(waves.filter((it) => !it.released && (isRead || at >= closingTime(it))))
}
