import type { Entry } from './navigation.ts'

const most = 6

/** What stands in the header of a wide screen, and what stands behind “More” where there is too much for a line. */
export function splitEntries(entries: readonly Entry[]): { shown: Entry[]; more: Entry[] } {
  if (entries.length <= most) return { shown: [...entries], more: [] }
  return { shown: entries.filter(({ seldom }) => !seldom), more: entries.filter(({ seldom }) => seldom) }
}
