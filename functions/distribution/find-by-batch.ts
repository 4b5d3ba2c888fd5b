import { runningHandouts } from './running-handouts.ts'

/**
 * The hand-out whose links begin with a batch's symbols. Issuing chooses a number that no running hand-out has; should
 * two be issued at the same moment with the same one, neither is found, and the square on the card still opens.
 */
export async function findByBatch(batch: number, now: number): Promise<string | undefined> {
  const found = (await runningHandouts(now)).filter(({ batches }) => String(batch) in batches)
  return found.length === 1 ? found[0]?.distribution : undefined
}
