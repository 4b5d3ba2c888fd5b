import type { Action, Impact } from '#shared/learning/action.ts'
import { sayFound } from '#shared/learning/say-found.ts'
import { stateOfAction } from '#shared/learning/state-of-action.ts'
import { sayDay } from '#web/staff/say-day.ts'

const tests: Record<Impact['tested'], string> = {
  round: 'A later round',
  audit: 'An audit',
  indicator: 'An indicator',
  not: 'Nothing tested it',
}
export const sayTested = (tested: Impact['tested']): string => tests[tested]

/** How far an action is, always with the word and the date. */
export function sayAction(action: Action, today: string): string {
  const { due, doneOn, closed } = action
  switch (stateOfAction(action, today)) {
    case 'planned':
      return `Planned, due ${sayDay(due)}`
    case 'under-way':
      return `Under way, due ${sayDay(due)}`
    case 'late':
      return `Late, was due ${sayDay(due)}`
    case 'done':
      return `Done on ${sayDay(doneOn ?? due)}, not tested yet`
    default:
      return closed?.impact && closed.impact.tested !== 'not'
        ? `Tested on ${sayDay(closed.on)}: ${sayFound(closed.impact.found).toLowerCase()}`
        : `Closed on ${sayDay(closed?.on ?? due)} without a test`
  }
}
