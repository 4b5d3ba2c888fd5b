import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'

/** Writing a worry down tells nobody by itself, so this says whom to tell now. */
export function WhomToTell() {
  const [load] = useLoad(getSettings, {})
  return (
    <div class="slip" role="status">
      <p>
        <b>The worry is kept.</b> Keep the paper locked away. Nobody has been told yet: tell them now,
        yourself.
      </p>
      <Loaded load={load}>
        {({ settings: { reading } }) =>
          reading ? (
            <p>
              {reading.safeguardingLead.name} ({reading.safeguardingLead.mailbox}), or {reading.deputy.name} (
              {reading.deputy.mailbox}). Is somebody in danger now? Ring 999 first.
            </p>
          ) : (
            <p>Tell your safeguarding lead. Is somebody in danger now? Ring 999 first.</p>
          )
        }
      </Loaded>
    </div>
  )
}
