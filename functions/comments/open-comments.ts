import { randomInt } from 'node:crypto'
import { openerFor } from '#shared/response/seal.ts'
import { now } from '../clock.ts'
import { distributionsOf } from '../distribution/distribution-store.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { unwrapPrivateKey } from '../keys/unwrap-key.ts'
import { sealedOf } from '../response/intake-store.ts'
import { openComment, type SealedComment } from './open-comment.ts'

/** Runs in staffed hours: takes the sealed comments of all rounds together, in an order that tells nothing, to the readers. */
export async function handler(): Promise<void> {
  const today = new Date(now()).toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
  const waves = (await allWaves()).filter(({ released }) => !released)
  const waiting = (await Promise.all(waves.map(({ wave }) => waitingIn(wave)))).flat()
  for (const comment of shuffled(waiting)) await openComment(comment, today)
}

async function waitingIn(wave: string): Promise<SealedComment[]> {
  const privateKey = await unwrapPrivateKey(wave, 'comments')
  const surveys = new Map((await distributionsOf(wave)).map((it) => [it.distribution, it.survey]))
  const waiting: SealedComment[] = []
  if (!privateKey) return waiting
  const open = await openerFor(privateKey)
  for await (const { key, distribution, version, comments } of sealedOf(wave))
    if (comments)
      waiting.push({
        wave,
        key,
        distribution,
        version,
        survey: surveys.get(distribution) ?? '',
        comments,
        open,
      })
  return waiting
}

function shuffled<T>(items: T[]): T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(randomInt(left.length), 1))
}
