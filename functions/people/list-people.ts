import { isDue } from '#shared/people/is-due.ts'
import { listPeople } from '#shared/people/people-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { readPeople } from './people-store.ts'

export const handler = handle(listPeople, async ({ caller, now }) => {
  const [{ people }, { agencies }] = await Promise.all([readPeople(), readSettings()])
  const today = londonDay(now)
  return {
    people: people
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
      .map((it) => ({
        ...it,
        ...(isDue(it, today) ? { due: true as const } : {}),
        ...(it.person === caller.person ? { you: true as const } : {}),
      })),
    agencies: (agencies?.agencies ?? []).map(({ kind: _, ...agency }) => agency),
  }
})
