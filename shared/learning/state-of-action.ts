import type { Action } from './action.ts'

export type ActionState = 'planned' | 'under-way' | 'late' | 'done' | 'tested' | 'closed'

/** How far an action is, from its dates alone: nobody types it. `today` is the day in London. */
export function stateOfAction(
  { closed, doneOn, due, progress }: Pick<Action, 'closed' | 'doneOn' | 'due' | 'progress'>,
  today: string,
): ActionState {
  if (closed) return closed.impact.tested === 'not' ? 'closed' : 'tested'
  if (doneOn) return 'done'
  if (due < today) return 'late'
  return progress.length > 0 ? 'under-way' : 'planned'
}
