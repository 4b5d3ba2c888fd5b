// Rounds that are answered, closed and released through the functions, and what stands in the tables then.

import { newestLessons } from '#functions/learning/lesson-store.ts'
import { releaseDueWaves } from '#functions/results/release-due-waves.ts'
import { findFrozen } from '#functions/results/release-store.ts'
import type { Item } from '#functions/table/read.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import { openComments } from './open-comments.ts'
import { readTable } from './read-table.ts'
import { openRound, type Round } from './round.ts'

export const survey = 'parent-carer'
export const better = { 'p1-then': 'badly', 'p1-now': 'well' }
export const worse = { 'p1-then': 'well', 'p1-now': 'badly' }

export const findRelease = async (wave: string) => (await findFrozen(wave, survey))?.release

/** What the clock does after rounds have closed. */
export async function release(): Promise<void> {
  await openComments()
  await releaseDueWaves(Date.now() + 1)
}

export const intake = async ({ wave }: Round): Promise<Item[]> =>
  (await readTable('Intake')).filter((it) => String(it['shard']).startsWith(wave))

/** What waits in the pool; what was counted left only its id there. */
export const waiting = async (): Promise<Item[]> =>
  (await readTable('Pool')).filter((it) => it['answers'] !== undefined)
export const pool = async ({ wave }: Round): Promise<Item[]> =>
  (await waiting()).filter((it) => it['wave'] === wave)

export const lessons = async ({ wave }: Round): Promise<Lesson[]> =>
  (await newestLessons()).filter((it) => it.evidence?.wave === wave)

/** An open round with so many families who say better, and so many who say worse. */
export async function answered(sayBetter: number, sayWorse: number): Promise<Round> {
  const round = await openRound('open')
  for (let family = 0; family < sayBetter + sayWorse; family++)
    await round.answer(family < sayBetter ? better : worse)
  return round
}

export async function closed(families: number): Promise<Round> {
  const round = await answered(families, 0)
  await round.close()
  return round
}

/** Whatever earlier tests left waiting is counted, so that the pool is empty. */
export async function emptyPool(): Promise<void> {
  await closed(12)
  await release()
  if ((await waiting()).length > 0) throw new Error('the pool is not empty')
}
