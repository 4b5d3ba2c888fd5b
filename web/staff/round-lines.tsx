import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { sayState } from './say-state.ts'

interface Props {
  waves: WaveView[]
  /** Where the name of a round leads; missing when this person has no page for it. */
  to?: (wave: string) => string
}

/** Rounds, each with what it is now. */
export function RoundLines({ waves, to }: Props) {
  if (waves.length === 0)
    return (
      <StaffEmpty title="No rounds yet.">
        The first one appears here when the participation lead opens it.
      </StaffEmpty>
    )
  return (
    <ul class="list">
      {waves.map((wave) => (
        <li key={wave.wave}>
          {to ? <a href={to(wave.wave)}>{wave.title}</a> : <b>{wave.title}</b>}
          <small>{sayState(wave)}</small>
        </li>
      ))}
    </ul>
  )
}
