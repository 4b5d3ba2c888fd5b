import { firstMonth, type Period, periodOf, previousPeriod } from '#shared/indicators/period.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { type Priorities, startingPriorities } from '#shared/settings/priorities.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { Api } from './api.ts'

/** The made-up quarter in which the strategies began: three years ago. */
export function strategiesBegan(today: number): Period {
  let period = quarterOf(today)
  for (let n = 0; n < 12; n++) period = previousPeriod(period)
  return period
}

/**
 * Strategies have a day on which they began; of the exploitation data two owners sent their parts, one of them says so
 * itself, and health is late.
 */
export async function sendDataSets(manager: Api, hub: Api, today: number): Promise<void> {
  const { saved } = getSettings.ok.body.parse(await manager.get('/api/settings'))
  const from = saved.find(({ section }) => section === 'priorities')?.version ?? 0
  await manager.post('/api/settings/priorities', { from, settings: { priorities: madeUp(today) } })
  const newest = previousPeriod(quarterOf(today))
  const note = (who: Api, owner: string, period: Period) =>
    who.post('/api/data-sets/exploitation/notes', { owner, period, version: 0, came: true })
  for (const owner of ['local-authority', 'police', 'health'])
    await note(manager, owner, previousPeriod(newest))
  await note(manager, 'police', newest)
  await note(hub, 'local-authority', newest)
}

function madeUp(today: number): Priorities {
  const month = firstMonth(strategiesBegan(today))
  const began = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
  return {
    priorities: startingPriorities.priorities.map(({ objectives = [], dataSets = [], ...priority }) => ({
      ...priority,
      objectives: objectives.map((it) => (it.strategy ? { ...it, began } : it)),
      dataSets: dataSets.map((set) => ({
        ...set,
        owners: set.owners.map((it) =>
          set.id === 'exploitation' && it.id === 'local-authority'
            ? { ...it, agency: 'family-hub-north' }
            : it,
        ),
      })),
    })),
  }
}

function quarterOf(today: number): Period {
  const [year = 0, month = 1] = londonDay(today).split('-').map(Number)
  return periodOf('quarter', year, month)
}
