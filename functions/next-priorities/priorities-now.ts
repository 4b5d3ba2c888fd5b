import { type Priorities, startingPriorities } from '#shared/settings/priorities.ts'
import { savedSection, settingsIn } from '../settings/settings-store.ts'

/** The partnership’s priorities today, and the version of the settings that says so: 0 where nobody saved any. */
export async function prioritiesNow(): Promise<{ priorities: Priorities; version: number }> {
  const saved = await savedSection('priorities')
  const { priorities = startingPriorities } = settingsIn(saved ? [saved] : [])
  return { priorities, version: saved?.version ?? 0 }
}
