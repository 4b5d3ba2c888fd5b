import type { Release } from '#shared/results/release.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** Which round and survey, and when it was counted. */
export function Counted({ release }: { release: Release }) {
  return (
    <p class="small">
      {release.waveTitle} · {release.title} · counted once on {sayDay(release.frozenOn)}, not changed since
    </p>
  )
}
