import type { Release } from '#shared/results/release.ts'
import { silentVoices } from '#shared/results/silent-voices.ts'

/** Whom no survey of this round was for: their silence is ours, not theirs. */
export function NotAsked({ releases }: { releases: Release[] }) {
  const silent = silentVoices(releases)
  if (silent.length === 0) return null
  return (
    <p>
      <b>Not asked in this round:</b> {new Intl.ListFormat('en-GB').format(silent.map(({ name }) => name))}.
    </p>
  )
}
