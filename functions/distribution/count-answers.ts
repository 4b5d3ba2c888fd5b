import { countInTens } from '#shared/distribution/count-in-tens.ts'
import type { Distribution } from '#shared/distribution/distribution.ts'
import { isCountDue } from '#shared/distribution/is-count-due.ts'
import { isOpen, type Wave } from '#shared/distribution/wave.ts'
import { now } from '../clock.ts'
import { countSealed } from '../response/intake-store.ts'
import { distributionsOf, markFull, noteCount } from './distribution-store.ts'
import { allWaves } from './wave-store.ts'

export const handler = (): Promise<void> => countAnswers(now())

/**
 * Counts the sealed answers of open rounds by hand-out, for two things only: once a week a figure in tens for those who
 * hand out, and an open link's cap. The counts themselves are forgotten.
 */
export async function countAnswers(now: number): Promise<void> {
  for (const wave of await allWaves()) if (isOpen(wave, now)) await countWave(wave, now)
}

async function countWave(wave: Wave, now: number): Promise<void> {
  const handouts = await distributionsOf(wave.wave)
  const due = handouts.filter((it) => isCountDue(it, wave, now))
  const capped = wave.madeUp ? [] : handouts.filter(({ cap, full }) => cap !== undefined && !full)
  if (due.length + capped.length === 0) return

  const counts = await countSealed(wave.wave)
  const answersOf = ({ distribution }: Distribution): number => counts.get(distribution) ?? 0
  for (const it of due) await noteCount(it, countInTens(it, answersOf(it)), new Date(now).toISOString())
  for (const it of capped) if (answersOf(it) >= (it.cap ?? 0)) await markFull(it)
}
