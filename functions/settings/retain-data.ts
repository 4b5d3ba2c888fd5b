import { startingRetention } from '#shared/settings/retention.ts'
import { now } from '../clock.ts'
import { expireComments } from '../comments/expire-comments.ts'
import { expirePool } from '../results/expire-pool.ts'
import { newestHolds } from './hold-store.ts'
import { readSettings } from './settings-store.ts'

export const handler = (): Promise<void> => retainData(now())

/**
 * Deletes what was kept as long as it may be, and is not on hold. Safe to run again after any crash, because it looks
 * at everything that is due, and records the day when all of it is gone.
 */
export async function retainData(at: number): Promise<void> {
  const [settings, holds] = await Promise.all([readSettings(), newestHolds()])
  const retention = settings.retention ?? startingRetention
  if (!holds.get('pool')?.held) await expirePool(retention, at)
  if (!holds.get('comments')?.held) await expireComments(retention, at)
}
