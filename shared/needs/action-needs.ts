import { stateOfAction } from '../learning/state-of-action.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** Actions that are past their day and not done. An agency is told of its own only. */
export function lateActionNeeds({ actions, today }: Facts): Need[] {
  const count = actions.filter((it) => stateOfAction(it, today) === 'late').length
  return count > 0 ? [{ is: 'actions-late', count }] : []
}

/** Actions that are done, and nothing has tested yet whether they helped. */
export function untestedNeeds({ actions, today }: Facts): Need[] {
  const count = actions.filter((it) => stateOfAction(it, today) === 'done').length
  return count > 0 ? [{ is: 'actions-untested', count }] : []
}

/** Lessons whose day to be looked at again has come. */
export function reviewNeeds({ lessons, today }: Facts): Need[] {
  const count = lessons.filter(
    ({ status, reviewOn }) => status !== 'declined' && status !== 'closed' && reviewOn && reviewOn <= today,
  ).length
  return count > 0 ? [{ is: 'lessons-to-review', count }] : []
}
