import { listActions } from '#shared/learning/action-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { newestActions } from './action-store.ts'
import { seesAction } from './sees-action.ts'

export const handler = handle(listActions, async ({ query, caller, now }) => {
  const actions = (await newestActions()).filter(
    (it) => seesAction(caller, it) && (!query.lesson || it.lesson === query.lesson),
  )
  return {
    today: londonDay(now),
    actions: actions.sort((a, b) => (a.due + a.action < b.due + b.action ? -1 : 1)),
  }
})
