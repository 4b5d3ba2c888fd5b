import type { Action } from './action.ts'
import type { ReplyEntry, ReplyState } from './reply.ts'
import { stateOfAction } from './state-of-action.ts'

/**
 * How far something is that families were told: by the action that does it, where there is one, so that the page is
 * never behind. What cannot be done stays so, and what was closed without being done is as its writer said.
 */
export function stateOfEntry(
  { state }: Pick<ReplyEntry, 'state'>,
  action: Action | undefined,
  today: string,
): ReplyState {
  if (!action || state === 'cannot') return state
  switch (stateOfAction(action, today)) {
    case 'planned':
      return 'will'
    case 'under-way':
      return 'doing'
    case 'late':
      return action.progress.length > 0 ? 'doing' : 'will'
    case 'done':
    case 'tested':
      return 'done'
    case 'closed':
      return action.doneOn ? 'done' : state
  }
}
