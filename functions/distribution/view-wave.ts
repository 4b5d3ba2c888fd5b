import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { closingTime, isCalledOff, type Wave } from '#shared/distribution/wave.ts'

/** A wave as staff see it. */
export function viewWave(wave: Wave, now: number): WaveView {
  const { plan, planHash: _, ...rest } = wave
  return {
    ...rest,
    surveys: plan.map(({ survey, version, breakdowns: [breakdown] }) => ({
      survey,
      version,
      ...(breakdown ? { breakdown } : {}),
    })),
    state: stateOf(wave, now),
  }
}

function stateOf(wave: Wave, now: number): WaveView['state'] {
  if (isCalledOff(wave)) return 'called-off'
  if (wave.released) return 'released'
  if (now >= closingTime(wave)) return 'closed'
  return now < Date.parse(wave.opens) ? 'coming' : 'open'
}
