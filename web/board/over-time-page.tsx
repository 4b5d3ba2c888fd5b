import { listCore } from '#shared/results/results-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { OverTime } from './over-time.tsx'

/** What every round asks, round by round. */
export function OverTimePage() {
  const [load] = useLoad(listCore, {})
  return (
    <Page title="Over time">
      <Loaded load={load} title="Over time">
        {({ rounds }) => <OverTime rounds={rounds} />}
      </Loaded>
    </Page>
  )
}
