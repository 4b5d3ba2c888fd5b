import { isFlooded } from '#shared/distribution/is-flooded.ts'
import { isUndecided } from '#shared/distribution/is-undecided.ts'
import type { Wave } from '#shared/distribution/wave.ts'
import { distributionsOf, noteFlood } from '../distribution/distribution-store.ts'
import { logAlarm } from '../http/log.ts'
import { countSealed } from '../response/intake-store.ts'

const step = 10

/**
 * Whether a closed wave must wait because a hand-out has more answers than it can have fairly. A lead says, from that
 * count alone and before anything is opened, whether they count. Made-up answers may be as many as one likes.
 */
export async function waitsForDecision(wave: Wave): Promise<boolean> {
  if (wave.madeUp) return false
  const handouts = await distributionsOf(wave.wave)
  if (handouts.some(isUndecided)) return true

  const counts = await countSealed(wave.wave)
  // As after a restore: nothing that no survey counts is cleared away.
  if ([...counts.keys()].some((id) => !handouts.some(({ distribution }) => distribution === id))) {
    logAlarm('unknown-hand-out', { wave: wave.wave })
    return true
  }
  const answersOf = (distribution: string): number => counts.get(distribution) ?? 0
  const floods = handouts.filter(
    (it) => it.excluded === undefined && isFlooded(it, answersOf(it.distribution)),
  )
  for (const it of floods) await noteFlood(it, Math.round(answersOf(it.distribution) / step) * step)
  if (floods.length > 0) logAlarm('flood', { wave: wave.wave })
  return floods.length > 0
}
