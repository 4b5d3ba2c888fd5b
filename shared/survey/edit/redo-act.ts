import type { History } from './history.ts'

/** As it was before it was undone. */
export function redoAct({ past, now, next }: History): History {
  const [after, ...rest] = next
  return after ? { past: [...past, now], now: after, next: rest } : { past, now, next }
}
