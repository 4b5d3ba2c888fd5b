import { closingTime } from '#shared/distribution/wave.ts'
import { monthsBefore } from '#shared/settings/deletion.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingRetention } from '#shared/settings/retention.ts'
import { recordBySchedule } from '../audit/record-by-schedule.ts'
import { now } from '../clock.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { logEvent } from '../http/log.ts'
import { expirePooled } from '../results/pool-store.ts'
import { lastDeletions, recordDeletion } from './deletion-store.ts'
import { newestHolds } from './hold-store.ts'
import { readSettings } from './settings-store.ts'

export const handler = (): Promise<void> => retainData(now())

/**
 * Deletes what was kept as long as it may be. Only the pool so far: comments follow when their decisions do. Safe to
 * run again after any crash, because it looks at everything that waits, and records the day when all of it is gone.
 */
export async function retainData(at: number): Promise<void> {
  const [settings, holds] = await Promise.all([readSettings(), newestHolds()])
  if (holds.get('pool')?.held) return
  const today = londonDay(at)
  const { poolMonths } = settings.retention ?? startingRetention
  const before = monthsBefore(today, poolMonths)
  const due = (await allWaves()).filter((it) => it.released && londonDay(closingTime(it)) < before)
  const last = (await lastDeletions()).get('pool')
  const newlyDue = due.filter((it) => !last || londonDay(closingTime(it)) >= last.value.before)
  if (newlyDue.length > 0) await recordBySchedule('retainData', 'pool', at)

  const surveys = new Set(due.flatMap(({ plan }) => plan.map(({ survey }) => survey)))
  for (const survey of surveys) await expirePooled(survey, new Set(due.map(({ wave }) => wave)), at)
  if (newlyDue.length === 0) return
  await recordDeletion('pool', (last?.version ?? 0) + 1, today, { before, rounds: newlyDue.length })
  logEvent('what waited too long in the pool is deleted')
}
