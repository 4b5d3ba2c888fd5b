import { listCycles } from '#shared/section-11/section-11-endpoints.ts'
import { viewCycle } from '#shared/section-11/view-cycle.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { cycleStore, returnStore, standardsStore } from './section-11-store.ts'

export const handler = handle(listCycles, async ({ caller, now }) => {
  const [cycles, versions, returns] = await Promise.all([
    cycleStore.all(),
    standardsStore.versions('standards'),
    returnStore.all(),
  ])
  const standardsOf = (wanted: number) => versions.find(({ version }) => version === wanted)?.standards ?? []
  return {
    cycles: cycles
      .toReversed()
      .map((cycle) =>
        viewCycle({ cycle, standards: standardsOf(cycle.standards), returns }, caller, londonDay(now)),
      ),
  }
})
