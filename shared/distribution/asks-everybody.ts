import type { DistributionView } from './distribution-endpoints.ts'

/** Among fewer, a message to all could seem meant for one of them. */
const fewestReached = 10

/** Whether everybody who got one is asked how they are, once it is closed. */
export function asksEverybody({ state, kind, mode, issued, expected }: DistributionView): boolean {
  const reached = kind === 'single' && mode !== 'paper' ? issued : expected
  return state === 'closed' && reached >= fewestReached
}
