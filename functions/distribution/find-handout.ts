import { handoutState } from '#shared/distribution/handout-state.ts'
import { findInRound } from './find-in-round.ts'

/** A hand-out that takes answers from phones at this time; undefined for every reason why it might not. */
export async function findHandout(id: string, now: number): ReturnType<typeof findInRound> {
  const found = await findInRound(id, now)
  if (!found || found.distribution.mode === 'paper') return undefined
  return handoutState(found.distribution, found.wave, now) === 'open' ? found : undefined
}
