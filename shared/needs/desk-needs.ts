import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** What waits to be read, the worst first; the last line is of all of it. */
export function deskNeeds({ desk }: Facts): Need[] {
  if (!desk) return []
  const { unopened, urgent, late, waiting, ready } = desk
  const counts = [
    { is: 'comments-unopened' as const, count: unopened },
    { is: 'comments-urgent' as const, count: urgent },
    { is: 'comments-late' as const, count: late },
    { is: 'comments-waiting' as const, count: waiting },
  ]
  return [
    ...counts.filter(({ count }) => count > 0),
    ...ready.map((round) => ({ is: 'words-to-hand-on' as const, round })),
  ]
}
