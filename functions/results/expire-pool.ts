import { closingTime } from '#shared/distribution/wave.ts'
import { monthsBefore } from '#shared/settings/deletion.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Retention } from '#shared/settings/retention.ts'
import { recordBySchedule } from '../audit/record-by-schedule.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { logEvent } from '../http/log.ts'
import { lastDeletions, recordDeletion } from '../settings/deletion-store.ts'
import { expirePooled } from './pool-store.ts'

/** Deletes what waited too long to be counted with a later round. */
export async function expirePool({ poolMonths }: Retention, at: number): Promise<void> {
  const today = londonDay(at)
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
