import { randomBytes, randomInt } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import type { Distribution } from '#shared/distribution/distribution.ts'
import { issueLinks } from '#shared/distribution/distribution-endpoints.ts'
import { handoutState } from '#shared/distribution/handout-state.ts'
import { batchBits, randomLength, writeToken } from '#shared/distribution/token.ts'
import { closingTime } from '#shared/distribution/wave.ts'
import { handle } from '../http/handle.ts'
import { unwrapKey } from '../keys/unwrap-key.ts'
import { switches } from '../switches.ts'
import { addBatch } from './distribution-store.ts'
import { findOwn } from './find-own.ts'
import { tagOf } from './link-key.ts'
import { runningHandouts } from './running-handouts.ts'

export const handler = handle(issueLinks, async ({ params, body, caller, now }) => {
  const own = await findOwn(params, caller)
  if (!own) return problem('not-found')
  const { it, wave } = own
  if (now >= closingTime(wave)) return problem('round-closed')
  if (handoutState(it, wave, now) === 'closed') return problem('handout-closed')
  if (it.mode === 'paper') return problem('no-links')
  const address = `${switches.origin}/s/${it.distribution}`
  if (it.kind === 'open') return { links: [address] }

  const linkKey = await unwrapKey(it.wave, 'link')
  if (!linkKey) return problem('round-closed')
  const batch = await newBatch(it, body.count, now)
  return { links: Array.from({ length: body.count }, () => `${address}#${newToken(linkKey, it, batch)}`) }
})

/** A batch number that no running hand-out has used, so that a code typed by hand leads to the right one. */
async function newBatch(it: Distribution, count: number, now: number): Promise<number> {
  const used = new Set((await runningHandouts(now)).flatMap(({ batches }) => Object.keys(batches)))
  for (;;) {
    const batch = randomInt(2 ** batchBits)
    if (!used.has(String(batch)) && (await addBatch(it, batch, count))) return batch
  }
}

function newToken(linkKey: Uint8Array, it: Distribution, batch: number): string {
  const random = randomBytes(randomLength)
  return writeToken(batch, random, tagOf(linkKey, it.distribution, batch, random)).replaceAll(' ', '-')
}
