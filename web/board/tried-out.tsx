import type { Release } from '#shared/results/release.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** Whether people whom the survey is for had tried its questions out: how far its words can be trusted. */
export function TriedOut({ release: { checked } }: { release: Release }) {
  return checked ? (
    <p class="small">
      The questions were tried out on {sayDay(checked.on)}, with: {checked.with}.
    </p>
  ) : (
    <p>
      <b>Not yet tried out.</b> Nobody this survey is for has tried its questions out. Some people may have
      read a question differently.
    </p>
  )
}
