import { deferCycle, listCycles, shareOverview } from '#shared/section-11/section-11-endpoints.ts'
import { DeferCycle } from '#web/manage/section-11/defer-cycle.tsx'
import { ShareOverview } from '#web/manage/section-11/share-overview.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { auditAddress } from './cycle-address.ts'
import { DeferralList } from './deferral-list.tsx'
import { Overview } from './overview.tsx'
import { ReturnList } from './return-list.tsx'
import { sayAudit, sayCycle } from './say-audit.ts'

/** One audit: who has not sent what, how all agencies stand by standard, and how that compares with the last one. */
export function CyclePage({ cycle: id, person }: { cycle: string; person: Person }) {
  const [load, again] = useLoad(listCycles, {})
  const term = useTerms()
  return (
    <Loaded load={load}>
      {({ cycles }) => {
        const place = cycles.findIndex((cycle) => cycle.id === id)
        const cycle = cycles[place]
        if (!cycle) return <NotFoundPage />
        const title = sayCycle(term, cycle.due)
        return (
          <Page title={title}>
            <p class="small">
              <a href={auditAddress}>{sayAudit(term)}</a>
            </p>
            <h1>{title}</h1>
            <p class="deck">
              Returns due on {sayDay(cycle.due)}. Begun by {cycle.by} on {sayDay(cycle.id)}, with version{' '}
              {cycle.standards} of the standards.
            </p>
            <ReturnList cycle={cycle} person={person} />
            <DeferralList deferrals={cycle.deferrals} />
            <Overview cycle={cycle} before={cycles[place + 1]} />
            <p class="unprinted">
              <StaffButton quiet onPress={() => print()}>
                Print this page
              </StaffButton>
            </p>
            {may(person.roles, shareOverview) ? <ShareOverview cycle={cycle} onShared={again} /> : null}
            {may(person.roles, deferCycle) && place === 0 ? (
              <DeferCycle cycle={cycle} onDeferred={again} />
            ) : null}
          </Page>
        )
      }}
    </Loaded>
  )
}
