import type * as z from 'zod'
import { Release } from './release.ts'

/** What one survey said in one round about what every round asks: the same frozen figures, without the rest. */
export const CoreOfRelease = Release.pick({
  wave: true,
  waveTitle: true,
  survey: true,
  title: true,
  audience: true,
  voice: true,
  opened: true,
  frozenOn: true,
  together: true,
  madeUp: true,
  answered: true,
  results: true,
})
export type CoreOfRelease = z.infer<typeof CoreOfRelease>

export function coreOfRelease(release: Release): CoreOfRelease {
  const { wave, waveTitle, survey, title, audience, voice, opened, frozenOn } = release
  const { together, madeUp, answered, results } = release
  return {
    ...{ wave, waveTitle, survey, title, audience, voice, opened, frozenOn },
    ...(together ? { together } : {}),
    ...(madeUp ? { madeUp } : {}),
    ...(answered ? { answered } : {}),
    results: results.filter(({ core }) => core !== undefined),
  }
}
