import type { Wave } from '#shared/distribution/wave.ts'
import { draftLessons } from '#shared/learning/draft-lessons.ts'
import { recordBySchedule } from '../audit/record-by-schedule.ts'
import { changeWave } from '../distribution/wave-store.ts'
import { logEvent } from '../http/log.ts'
import { newestLessons, saveLesson } from '../learning/lesson-store.ts'
import { clearIntake } from '../response/intake-store.ts'
import { readSettings } from '../settings/settings-store.ts'
import { frozenIn, saveCore } from './release-store.ts'

/**
 * After every survey's results are frozen: their core items stand beside earlier rounds', the drafts are made, then the
 * sealed answers go, then the wave is released. Each step may run again. A comment that nobody opened yet keeps its
 * answer, and the wave waits.
 */
export async function finishWave(wave: Wave, counted: number, now: number): Promise<void> {
  const all = await frozenIn(wave.wave)
  if (all.length < counted) return
  for (const frozen of all) await saveCore(frozen)
  const [settings, lessons] = await Promise.all([readSettings(), newestLessons()])
  const known = { priorities: settings.priorities?.priorities ?? [], lessons }
  for (const lesson of all.flatMap(({ release }) => draftLessons(release, known))) await saveLesson(lesson)
  if (!(await clearIntake(wave.wave))) return

  const today = new Date(now).toISOString().slice(0, 10)
  await recordBySchedule('releaseWave', wave.wave, now)
  const released = await changeWave(wave.wave, (it) => (it.released ? undefined : { released: today }))
  if (released) logEvent('a round is released', { wave: wave.wave })
}
