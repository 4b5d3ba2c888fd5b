import { recordAct } from './audit-store.ts'

/** What the clock does, before it is done. A run that was cut short runs again, and is then written twice. */
export async function recordBySchedule(
  act: 'releaseWave' | 'destroyKeys' | 'retainData',
  on: string,
  now: number,
): Promise<void> {
  await recordAct({ at: new Date(now).toISOString(), by: 'the schedule', roles: [], act, on: [on] })
}
