import type { Release } from '#shared/results/release.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** Where answers of earlier, quiet rounds are in these figures. */
export function Together({ release: { together, opened, frozenOn } }: { release: Release }) {
  if (!together) return null
  return (
    <p>
      Answers from {sayDay(opened)} to {sayDay(frozenOn)}: those of this round, and those that waited from{' '}
      {new Intl.ListFormat('en-GB').format(together)}, counted together, once.
    </p>
  )
}
