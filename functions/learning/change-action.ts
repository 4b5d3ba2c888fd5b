import { isProblem, type Problem, problem } from '#shared/api/problem.ts'
import type { Action } from '#shared/learning/action.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Caller } from '../http/caller.ts'
import { actionVersions, saveAction } from './action-store.ts'
import { seesAction } from './sees-action.ts'

interface Asked {
  params: { action: string }
  body: { version: number }
  caller: Caller
  now: number
}
type Changed = Action | Problem

/** The next version of an action that is open, unless somebody was faster. What is closed stays as it is. */
export async function changeAction(
  { params, body, caller, now }: Asked,
  change: (newest: Action, today: string) => Changed | Promise<Changed>,
): Promise<Action | Problem> {
  const [newest] = await actionVersions(params.action, 1)
  if (!newest || !seesAction(caller, newest)) return problem('not-found')
  if (newest.version !== body.version) return problem('changed-meanwhile')
  if (newest.closed) return problem('action-closed')
  const today = londonDay(now)
  const changed = await change(newest, today)
  if (isProblem(changed)) return changed
  const next = { ...changed, version: newest.version + 1, by: caller.name, on: today }
  return (await saveAction(next)) ? next : problem('changed-meanwhile')
}
