import type { Settings } from '#shared/settings/settings.ts'
import { logFailure } from '../http/log.ts'
import { remembered } from '../table/remembered.ts'
import { savedSection, settingsIn } from './settings-store.ts'

/**
 * What a section said when it was last read: the same on every page. When reading it again fails, a page still has
 * what was known: help must always be there.
 */
export function sectionNow<Name extends 'help' | 'languages' | 'reading', Start extends Settings[Name]>(
  name: Name,
  starting: Start,
) {
  const find = remembered(async () => {
    const saved = await savedSection(name)
    return settingsIn(saved ? [saved] : [])[name] ?? starting
  })
  let known: Start | NonNullable<Settings[Name]> = starting
  return {
    now: () => known,
    async refresh(now: number): Promise<void> {
      try {
        known = (await find(name, now)) ?? known
      } catch (error) {
        logFailure(`refresh ${name}`, error)
      }
    },
  }
}
