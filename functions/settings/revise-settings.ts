import { problem } from '#shared/api/problem.ts'
import { checkChange } from '#shared/settings/check-change.ts'
import { keepEnded } from '#shared/settings/keep-ended.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { mayRevise } from '#shared/settings/may-revise.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { reviseSettings } from '#shared/settings/settings-endpoints.ts'
import { handle } from '../http/handle.ts'
import { savedSection, saveSection, settingsIn } from './settings-store.ts'

export const handler = handle(reviseSettings, async ({ params: { section }, body, caller, now }) => {
  if (!mayRevise(caller.roles, section)) return problem('not-allowed')
  const value = body.settings[section]
  if (value === undefined || Object.keys(body.settings).length > 1)
    return problem('not-valid', [{ at: 'settings', say: 'Send this section, whole, and no other.' }])
  const newest = await savedSection(section)
  if ((newest?.version ?? 0) !== body.from) return problem('changed-meanwhile')
  const on = londonDay(now)
  const wrong = checkChange(section, settingsIn(newest ? [newest] : []), body.settings, on)
  if (wrong.length > 0) return problem('not-valid', wrong)
  const next = { section, version: body.from + 1, by: caller.name, on }
  const kept = body.settings.priorities
    ? keepEnded(
        settingsIn(newest ? [newest] : []).priorities ?? startingPriorities,
        body.settings.priorities,
        on,
      )
    : value
  return (await saveSection(next, kept)) ? next : problem('changed-meanwhile')
})
