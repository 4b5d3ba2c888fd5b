import type { Action } from '#shared/learning/action.ts'
import { sayRoute } from '#shared/learning/say-route.ts'
import { stateOfAction } from '#shared/learning/state-of-action.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { sayAction } from './say-action.ts'
import { sayAgency } from './say-agency.ts'

/** Actions as steps: a ring is planned, a full one done, a diamond late; the word and the date say it, too. */
export function ActionList({ actions, today }: { actions: Action[]; today: string }) {
  const { agencies } = useSettings()
  return (
    <ol class="list steps">
      {actions.map((action) => (
        <li key={action.action} class={stateOfAction(action, today)}>
          <a href={`/staff/actions/${action.action}`}>{action.title}</a>
          <small>
            {sayAction(action, today)} · {action.owner}, {sayAgency(action.agency, agencies)} ·{' '}
            {sayRoute(action.route)}
          </small>
        </li>
      ))}
    </ol>
  )
}
