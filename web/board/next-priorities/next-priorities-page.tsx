import {
  adoptNextPriorities,
  agreeNextPriorities,
  getNextPriorities,
  saveNextPriorities,
} from '#shared/next-priorities/next-priorities-endpoints.ts'
import { sayYear } from '#shared/yearly-reports/report-year.ts'
import { AdoptPriorities } from '#web/manage/next-priorities/adopt-priorities.tsx'
import { PrioritiesForm } from '#web/manage/next-priorities/priorities-form.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { AgreePriorities } from './agree-priorities.tsx'
import { DecidedEntries } from './decided-entries.tsx'
import { sayPlan } from './say-plan.ts'

/** What matters next: evidence for and against each priority, what was decided, by whom, and since when it holds. */
export function NextPrioritiesPage({ person }: { person: Person }) {
  const [load, again] = useLoad(getNextPriorities, {})
  return (
    <Page title="Next year’s priorities">
      <p class="small">
        <a href="/staff/year">The year</a>
      </p>
      <Loaded load={load} title="Next year’s priorities">
        {(value) => {
          const plan = value.plans.find(({ id }) => id === value.next)
          const before = value.plans.filter(({ id }) => id !== value.next)
          return (
            <>
              <h1>Priorities for {sayYear(value.next)}</h1>
              <p class="deck">{sayPlan(plan)}</p>
              {plan ? <DecidedEntries entries={plan.entries} /> : null}
              {plan && !plan.decidedOn && may(person.roles, agreeNextPriorities) ? (
                <AgreePriorities plan={plan} name={person.name} onAgreed={again} />
              ) : null}
              {plan?.decidedOn && !plan.adopted && may(person.roles, adoptNextPriorities) ? (
                <AdoptPriorities plan={plan} settings={value.settings} onAdopted={again} />
              ) : null}
              {!plan?.decidedOn && may(person.roles, saveNextPriorities) ? (
                <PrioritiesForm value={value} newest={plan} onChanged={again} />
              ) : null}
              {before.map(({ id, ...plan }) => (
                <details key={id}>
                  <summary>How the priorities for {sayYear(id)} were decided</summary>
                  <p>{sayPlan({ id, ...plan })}</p>
                  <DecidedEntries entries={plan.entries} />
                </details>
              ))}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
