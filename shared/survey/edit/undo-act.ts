import type { History } from './history.ts'

/** As it was before the last step, to the letter. */
export function undoAct({ past, now, next }: History): History {
  const before = past.at(-1)
  return before ? { past: past.slice(0, -1), now: before, next: [now, ...next] } : { past, now, next }
}
