import { nextDue } from '#shared/section-11/next-due.ts'
import { listCycles } from '#shared/section-11/section-11-endpoints.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { auditAddress } from '#web/board/section-11/cycle-address.ts'
import { sayAudit } from '#web/board/section-11/say-audit.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { BeginCycle } from './begin-cycle.tsx'

/** Where a manager begins the next audit. */
export function BeginCyclePage() {
  const [cycles] = useLoad(listCycles, {})
  const [settings] = useLoad(getSettings, {})
  const term = useTerms()
  return (
    <Page title="Begin the next one">
      <p class="small">
        <a href={auditAddress}>{sayAudit(term)}</a>
      </p>
      <h1>Begin the next one</h1>
      <p class="deck">
        It is begun with <a href={`${auditAddress}/standards`}>the standards as they are now</a>, and keeps
        them.
      </p>
      <Loaded load={cycles}>
        {({ cycles: [last] }) => (
          <Loaded load={settings}>
            {({ settings: { agencies } }) => (
              <BeginCycle
                agencies={(agencies?.agencies ?? []).filter(({ stopped }) => !stopped)}
                suggested={last && nextDue(last.due)}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
