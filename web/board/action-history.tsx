import type { Action } from '#shared/learning/action.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'
import { sayActionChange } from './say-action-change.ts'

/** Who changed what and when, the newest first: nothing is ever written over. */
export function ActionHistory({ versions }: { versions: readonly Action[] }) {
  const nameOf = useAgencyNames()
  return (
    <section aria-labelledby="history">
      <h2 id="history" class="rule">
        Every version
      </h2>
      <ol class="list">
        {versions.map((action, index) => (
          <li key={action.version}>
            <b>Version {action.version}</b>
            <small>
              {action.by}, {sayDay(action.on)}
            </small>
            {sayActionChange(action, versions[index + 1], nameOf).map((says) => (
              <p key={says}>{says}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
