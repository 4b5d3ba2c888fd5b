import type { Release } from '#shared/results/release.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'

/** Which round and survey, and when it was counted. */
export function Counted({ release }: { release: Release }) {
  return (
    <>
      {release.madeUp ? <StaffMadeUp /> : null}
      <p class="small">
        {release.waveTitle} · {release.title} · counted once on {sayDay(release.frozenOn)}, not changed since
      </p>
    </>
  )
}
