import { useCallback } from 'preact/hooks'
import { isProblem } from '#shared/api/problem.ts'
import { listDataSets } from '#shared/data-sets/data-set-endpoints.ts'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { call } from '#web/staff/call.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { PinnedIndicators } from './pinned-indicators.tsx'
import { PriorityTree } from './priority-tree.tsx'

/** The tree: priorities, their objectives, who has sent which data, and where each indicator stands. */
export function PrioritiesPage({ person }: { person: Person }) {
  const { roles } = person
  const { priorities: { priorities } = startingPriorities } = useSettings()
  const counts = may(roles, listIndicators)
  const ask = useCallback(async () => {
    const [sets, counted] = await Promise.all([
      call(listDataSets, {}),
      counts ? call(listIndicators, {}) : { indicators: [] },
    ])
    if (isProblem(sets)) return sets
    return isProblem(counted) ? counted : { ...sets, indicators: counted.indicators }
  }, [counts])
  const [load, again] = useAsked(ask)
  return (
    <Page title="Priorities and their data">
      <p class="small">
        <a href="/staff/year">The year</a>
      </p>
      <h1>Priorities and their data</h1>
      <p class="deck">
        {counts
          ? 'What is to change for children, which figures show it, and who has sent theirs.'
          : 'The parts of data sets that your agency sends.'}
      </p>
      {roles.includes('business-manager') ? (
        <p>
          <a href="/staff/set-up/priorities">Change priorities, objectives and data sets</a> ·{' '}
          <a href="/staff/figures">Bring in figures</a>
        </p>
      ) : null}
      <Loaded load={load}>
        {({ today, dataSets, indicators }) => {
          const shown = priorities.filter(
            ({ id }) => counts || dataSets.some(({ priority }) => priority === id),
          )
          return (
            <>
              {counts ? (
                <PinnedIndicators priorities={priorities} indicators={indicators} today={today} />
              ) : null}
              {shown.length === 0 ? (
                <StaffEmpty title="Nothing is asked of your agency.">
                  A part of a data set stands here once the business manager says that it is yours.
                </StaffEmpty>
              ) : null}
              {shown.map((priority) => (
                <PriorityTree
                  key={priority.id}
                  priority={priority}
                  standings={dataSets.filter((set) => set.priority === priority.id)}
                  indicators={indicators.filter(({ definition }) => definition.priority === priority.id)}
                  today={today}
                  person={person}
                  onChanged={again}
                />
              ))}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
