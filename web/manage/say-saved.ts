import type { SectionName } from '#shared/settings/settings.ts'
import type { SettingsView } from '#shared/settings/settings-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** Who saved a section last, or that nobody did. */
export function saySaved(section: SectionName, { saved }: SettingsView): string {
  const newest = saved.find((it) => it.section === section)
  return newest ? `Saved by ${newest.by} on ${sayDay(newest.on)}.` : 'Nobody has saved this yet.'
}
