import type { Priorities } from './priorities.ts'

/** What is no priority any more keeps its name, with the day since when: lessons and indicators hang on it still. */
export function keepEnded(before: Priorities | undefined, next: Priorities, today: string): Priorities {
  const { ended: _, ...rest } = next
  const present = new Set(next.priorities.map(({ id }) => id))
  const gone = (before?.priorities ?? []).map(({ id, title }) => ({ id, title, until: today }))
  const ended = [...(before?.ended ?? []), ...gone].filter(({ id }) => !present.has(id))
  return ended.length > 0 ? { ...rest, ended: ended.slice(-most) } : rest
}

const most = 60
