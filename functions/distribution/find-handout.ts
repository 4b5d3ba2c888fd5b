import { handoutState } from '#shared/distribution/handout-state.ts'
import { findInRound } from './find-in-round.ts'

/**
 * A hand-out that takes answers at this time; undefined for every reason why it might not. Paper comes by post, so it is
 * typed in until its round closes.
 */
export async function findHandout(id: string, now: number): ReturnType<typeof findInRound> {
  const found = await findInRound(id, now)
  if (!found || found.distribution.mode === 'paper') return found
  return handoutState(found.distribution, found.wave, now) === 'open' ? found : undefined
}
