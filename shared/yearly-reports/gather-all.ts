import type { Gap, Gathered, Item } from './report.ts'

const most = 60

/** What was found, in its order: as much of it as a report can hold, and how many more there were. */
export const gatherAll = (items: readonly Item[], gaps: readonly Gap[]): Gathered => ({
  items: items.slice(0, most),
  ...(items.length > most ? { more: items.length - most } : {}),
  gaps:
    gaps.length > most
      ? [
          ...gaps.slice(0, most - 1),
          { id: 'more', says: `And ${gaps.length - most + 1} more gaps of this kind.` },
        ]
      : [...gaps],
})
