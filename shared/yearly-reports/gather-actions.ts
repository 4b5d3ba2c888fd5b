import type { Action } from '../learning/action.ts'
import { sayFound } from '../learning/say-found.ts'
import { sayRoute } from '../learning/say-route.ts'
import { type ActionState, stateOfAction } from '../learning/state-of-action.ts'
import { gatherAll } from './gather-all.ts'
import { isOfSection } from './is-of-section.ts'
import { mayTell } from './may-tell.ts'
import type { Gap, Gathered, Item } from './report.ts'
import { isOfYear, type ReportYear } from './report-year.ts'
import type { Asked, Sources } from './sources.ts'

/** What was done in the year about lessons that everybody may read, and what tested whether it helped. */
export function gatherActions({ lessons, actions }: Sources, asked: Asked): Gathered {
  const mine = new Set(
    lessons.filter((it) => mayTell(it) && isOfSection(it.priorities, asked)).map(({ lesson }) => lesson),
  )
  const done = actions
    .filter((action) => mine.has(action.lesson) && touches(action, asked.year))
    .toSorted((a, b) => (a.due + a.action < b.due + b.action ? -1 : 1))
  return gatherAll(
    done.map((action) => itemOf(action, asked.today)),
    done.length === 0
      ? [{ id: 'no-actions', says: 'No action of this year stands here.' }]
      : done.flatMap((action) => gapOf(action, asked.today)),
  )
}

const touches = ({ due, doneOn, closed, on }: Action, year: ReportYear): boolean =>
  [due, doneOn, closed?.on, on].some((day) => isOfYear(day, year))

const states: Readonly<Record<ActionState, string>> = {
  planned: 'Planned.',
  'under-way': 'Under way.',
  late: 'Late.',
  done: 'Done. Nothing has tested yet whether it helped.',
  tested: 'Done, and tested.',
  closed: 'Closed without a test.',
}

function itemOf(action: Action, today: string): Item {
  const { impact } = action.closed ?? {}
  const on = action.closed?.on ?? action.doneOn
  return {
    ref: `action:${action.action}`,
    title: action.title,
    says: [
      `${sayRoute(action.route)}. ${states[stateOfAction(action, today)]}`,
      ...(impact
        ? [impact.tested === 'not' ? impact.says : `${sayFound(impact.found)}. ${impact.says}`]
        : []),
    ],
    ...(on ? { on } : {}),
  }
}

function gapOf(action: Action, today: string): Gap[] {
  const { action: id, title } = action
  switch (stateOfAction(action, today)) {
    case 'late':
      return [{ id: `late-action:${id}`, says: `Late: ${title}` }]
    case 'done':
    case 'closed':
      return [{ id: `untested:${id}`, says: `Nothing has tested whether it helped: ${title}` }]
    default:
      return []
  }
}
