import type { Priorities } from './priorities.ts'

/** What a priority is called, or was when it was one; its short name where nobody knows. */
export const namePriority = (id: string, known: Priorities | undefined): string =>
  [...(known?.priorities ?? []), ...(known?.ended ?? []).toReversed()].find((it) => it.id === id)?.title ?? id
