// What a wave's link key is used for: four sub-keys, so that one use can never stand for another.
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { type Token, tagLength } from '#shared/distribution/token.ts'

type Use = 'tag' | 'intake-single' | 'intake-open' | 'submission'

function mac(linkKey: Uint8Array, use: Use, ...parts: (string | Uint8Array)[]): Buffer {
  const subKey = Buffer.from(hkdfSync('sha256', linkKey, new Uint8Array(), `heard ${use}`, 32))
  const hmac = createHmac('sha256', subKey)
  for (const part of parts) hmac.update(part)
  return hmac.digest()
}

/** The tag that makes a token ours. */
export const tagOf = (linkKey: Uint8Array, distribution: string, batch: number, random: Uint8Array): Buffer =>
  mac(linkKey, 'tag', distribution, new Uint8Array([batch >> 8, batch & 255]), random).subarray(0, tagLength)

export const isOurs = (linkKey: Uint8Array, distribution: string, token: Token): boolean =>
  timingSafeEqual(tagOf(linkKey, distribution, token.batch, token.random), token.tag)

/** Where the answer through a link of its own is stored: at once its place and the proof that it was used. */
export const singleKey = (linkKey: Uint8Array, distribution: string, token: Token): string =>
  mac(linkKey, 'intake-single', distribution, token.bytes).toString('hex')

/** Where an answer through an open link is stored. */
export const openKey = (linkKey: Uint8Array, distribution: string, submissionId: string): string =>
  mac(linkKey, 'intake-open', distribution, submissionId).toString('hex')

/** What tells a retry from a second person, and finds an answer to take out. */
export const submissionMark = (linkKey: Uint8Array, submissionId: string): Uint8Array =>
  mac(linkKey, 'submission', submissionId)
