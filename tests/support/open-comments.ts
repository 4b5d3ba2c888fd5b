import { openSealed } from '#functions/comments/open-sealed.ts'
import { allWaves } from '#functions/distribution/wave-store.ts'

/** Opens the comments of every round, as in the hours in which somebody reads. */
export const openComments = async (): Promise<void> =>
  openSealed((await allWaves()).filter(({ released }) => !released))
