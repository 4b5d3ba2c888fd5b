import { problem } from '#shared/api/problem.ts'
import { getAction } from '#shared/learning/action-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { actionVersions } from './action-store.ts'
import { seesAction } from './sees-action.ts'

export const handler = handle(getAction, async ({ params, caller, now }) => {
  const versions = await actionVersions(params.action)
  const [newest] = versions
  return newest && seesAction(caller, newest) ? { today: londonDay(now), versions } : problem('not-found')
})
