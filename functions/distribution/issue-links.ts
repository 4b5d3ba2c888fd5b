import { randomBytes, randomInt } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import type { Distribution } from '#shared/distribution/distribution.ts'
import { issueLinks } from '#shared/distribution/distribution-endpoints.ts'
import { batchBits, randomLength, writeToken } from '#shared/distribution/token.ts'
import { closingTime } from '#shared/distribution/wave.ts'
import { actsFor } from '../http/caller.ts'
import { handle } from '../http/handle.ts'
import { unwrapKey } from '../keys/unwrap-key.ts'
import { switches } from '../switches.ts'
import { addBatch, findDistribution } from './distribution-store.ts'
import { tagOf } from './link-key.ts'
import { findWave } from './wave-store.ts'

export const handler = handle(issueLinks, async ({ params, body, caller, now }) => {
  const [it, wave] = await Promise.all([findDistribution(params.distribution), findWave(params.wave)])
  if (!it || !wave || it.wave !== params.wave || !actsFor(caller, it.agency)) return problem('not-found')
  if (now >= closingTime(wave)) return problem('round-closed')
  const address = `${switches.origin}/s/${it.distribution}`
  if (it.kind === 'open') return { links: [address] }

  const linkKey = await unwrapKey(it.wave, 'link')
  if (!linkKey) return problem('round-closed')
  const batch = await newBatch(it, body.count)
  return { links: Array.from({ length: body.count }, () => `${address}#${newToken(linkKey, it, batch)}`) }
})

/** A batch number that this hand-out has not used. */
async function newBatch(it: Distribution, count: number): Promise<number> {
  for (;;) {
    const batch = randomInt(2 ** batchBits)
    if (await addBatch(it, batch, count)) return batch
  }
}

function newToken(linkKey: Uint8Array, it: Distribution, batch: number): string {
  const random = randomBytes(randomLength)
  return writeToken(batch, random, tagOf(linkKey, it.distribution, batch, random)).replaceAll(' ', '-')
}
