import { listDataSets } from '#shared/data-sets/data-set-endpoints.ts'
import { standDataSet } from '#shared/data-sets/stand-data-set.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { handle } from '../http/handle.ts'
import { allFigures, newestIndicators } from '../indicators/indicator-store.ts'
import { readSettings } from '../settings/settings-store.ts'
import { received } from './data-set-store.ts'
import { seesPart } from './sees-part.ts'

export const handler = handle(listDataSets, async ({ caller, now }) => {
  const [settings, indicators, figures, noted] = await Promise.all([
    readSettings(),
    newestIndicators(),
    allFigures(),
    received.all(),
  ])
  const { priorities } = settings.priorities ?? startingPriorities
  const today = londonDay(now)
  const arrivals = { indicators, figures, noted }
  const dataSets = priorities.flatMap(({ id: priority, dataSets: sets = [] }) =>
    sets.map((set) => {
      const mine = new Set(set.owners.filter((it) => seesPart(caller, it)).map(({ id }) => id))
      const owners = standDataSet(set, arrivals, today).filter(({ owner }) => mine.has(owner))
      return { priority, dataSet: set.id, owners }
    }),
  )
  return { today, dataSets: dataSets.filter(({ owners }) => owners.length > 0) }
})
