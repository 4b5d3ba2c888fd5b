import type { Action } from '#shared/learning/action.ts'
import { sayRoute } from '#shared/learning/say-route.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { sayTested } from './say-action.ts'

/** What one version of an action says that the one before it did not, a sentence each. */
export function sayActionChange(
  action: Action,
  before: Action | undefined,
  nameOf: (agency: string) => string,
): string[] {
  if (!before) return [`Recorded: ${action.title}.`, `Due ${sayDay(action.due)}.`]
  const words = [
    ['What will be done', before.title, action.title],
    ['How it reaches practice', sayRoute(before.route), sayRoute(action.route)],
    ['Which role', before.owner, action.owner],
    ['Which agency', nameOf(before.agency), nameOf(action.agency)],
    ['Due', sayDay(before.due), sayDay(action.due)],
  ] as const
  return [
    ...words.flatMap(([what, was, is]) => (was === is ? [] : [`${what}: “${is}”, before that “${was}”.`])),
    ...action.progress.slice(before.progress.length).map(({ says }) => `How it goes: ${says}`),
    ...sayDone(action, before),
    ...(action.closed && !before.closed
      ? [`Closed. ${sayTested(action.closed.impact.tested)}: ${action.closed.impact.says}`]
      : []),
  ]
}

function sayDone({ doneOn }: Action, before: Action): string[] {
  if (doneOn === before.doneOn) return []
  return [doneOn ? `Done on ${sayDay(doneOn)}.` : 'Not done after all.']
}
