import { randomBytes, randomInt } from 'node:crypto'
import type { Distribution } from '#shared/distribution/distribution.ts'
import { batchBits, randomLength, writeToken } from '#shared/distribution/token.ts'
import { addBatch } from './distribution-store.ts'
import { tagOf } from './link-key.ts'
import { runningHandouts } from './running-handouts.ts'

/** One new batch of tokens: told once and kept nowhere, only how many there are. */
export async function makeTokens(
  linkKey: Uint8Array,
  it: Distribution,
  count: number,
  now: number,
): Promise<string[]> {
  const batch = await newBatch(it, count, now)
  return Array.from({ length: count }, () => newToken(linkKey, it, batch))
}

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
