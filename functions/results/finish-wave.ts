import type { Wave } from '#shared/distribution/wave.ts'
import { draftLessons } from '#shared/learning/draft-lessons.ts'
import { recordBySchedule } from '../audit/record-by-schedule.ts'
import { changeWave } from '../distribution/wave-store.ts'
import { logEvent } from '../http/log.ts'
import { forgetLinkKey } from '../keys/key-store.ts'
import { saveLesson } from '../learning/lesson-store.ts'
import { clearIntake } from '../response/intake-store.ts'
import { releasesOf, saveCore } from './release-store.ts'

/**
 * After every survey's results are frozen: their core items stand beside earlier rounds', the drafts are made, then the sealed answers go, then the link key, then the wave
 * is released. Each step may run again. A comment that nobody opened yet keeps its answer, and the wave waits.
 */
export async function finishWave(wave: Wave, counted: number, now: number): Promise<void> {
  const releases = await releasesOf(wave.wave)
  if (releases.length < counted) return
  for (const release of releases) await saveCore(release)
  for (const lesson of releases.flatMap(draftLessons)) await saveLesson(lesson)
  if (!(await clearIntake(wave.wave))) return

  const today = new Date(now).toISOString().slice(0, 10)
  await recordBySchedule('releaseWave', wave.wave, now)
  await forgetLinkKey(wave.wave, today)
  const released = await changeWave(wave.wave, (it) => (it.released ? undefined : { released: today }))
  if (released) logEvent('a round is released', { wave: wave.wave })
}
