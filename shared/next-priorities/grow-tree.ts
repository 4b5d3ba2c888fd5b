import type { Priorities } from '../settings/priorities.ts'
import type { NextPriorities } from './next-priorities.ts'

/** The tree of the new year: what is kept keeps all that hangs on it, what changes only its words. */
export function growTree({ entries }: Pick<NextPriorities, 'entries'>, now: Priorities): Priorities {
  const decided = new Map(entries.map((entry) => [entry.priority, entry]))
  const kept = now.priorities.flatMap((priority) => {
    const { is, title } = decided.get(priority.id)?.decision ?? { is: 'keep' }
    if (is === 'end') return []
    return [is === 'change' && title ? { ...priority, title } : priority]
  })
  const added = entries
    .filter(({ decision }) => decision?.is === 'new')
    .map(({ priority, title }) => ({ id: priority, title }))
  return { ...now, priorities: [...kept, ...added.filter(({ id }) => !kept.some((it) => it.id === id))] }
}
