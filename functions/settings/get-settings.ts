import { checkSetUp } from '#shared/settings/check-set-up.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { handle } from '../http/handle.ts'
import { savedSections, settingsIn } from './settings-store.ts'

export const handler = handle(getSettings, async ({ now }) => {
  const all = await savedSections()
  const settings = settingsIn(all)
  const today = londonDay(now)
  return {
    today,
    settings,
    saved: all.map(({ section, version, by, on }) => ({ section, version, by, on })),
    missing: checkSetUp(settings, today),
  }
})
