import { setTimeout as wait } from 'node:timers/promises'
import { type Problem, problem } from '#shared/api/problem.ts'
import type { Distribution } from '#shared/distribution/distribution.ts'
import { readToken } from '#shared/distribution/token.ts'
import { commentsSizes, sealedOverhead } from '#shared/response/envelope.ts'
import { sha256 } from '#shared/response/seal.ts'
import { findHandout } from '../distribution/find-handout.ts'
import { isOurs, openKey, singleKey, submissionMark } from '../distribution/link-key.ts'
import { unwrapKey } from '../keys/unwrap-key.ts'
import { remembered } from '../table/remembered.ts'
import { heldFor } from './held-for.ts'
import { findSealed, storeSealed, ttlOf } from './intake-store.ts'

export interface SealedSubmission {
  distribution: string
  version: number
  token: string | undefined
  submissionId: string
  answers: Uint8Array<ArrayBuffer>
  comments: Uint8Array<ArrayBuffer>
}

const linkKeyOf = remembered((wave: string) => unwrapKey(wave, 'link'))

/**
 * Stores a sealed response with exactly one conditional put. When the put is refused one read decides: the same
 * bytes again are received again; everything else is told in words that do not say what stands there.
 */
export async function submitSealed(sent: SealedSubmission, now: number): Promise<'received' | Problem> {
  const handout = await findHandout(sent.distribution, now)
  if (!handout || handout.distribution.version !== sent.version) return problem('not-open')
  const { distribution, wave } = handout
  if (!hasRightSizes(sent, distribution))
    return problem('not-valid', [{ at: 'answers', say: 'Not sealed by our page.' }])
  const linkKey = await linkKeyOf(wave.wave, now)
  const key = linkKey && placeOf(sent, distribution, linkKey)
  if (!key) {
    await wait(heldFor(wave.wave, now))
    return problem('not-open')
  }

  const sub = submissionMark(linkKey, sent.submissionId)
  const digest = await sha256(sent.answers, sent.comments)
  const { answers, comments, version } = sent
  const sealed = { key, distribution: distribution.distribution, version, answers, comments, sub, digest }
  if (await storeSealed(wave.wave, sealed, ttlOf(wave.closes))) return 'received'

  const there = await findSealed(wave.wave, key)
  if (!there || !same(there.sub, sub)) return problem('not-open')
  return same(there.digest, digest) ? 'received' : problem('already-sent')
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

const hasRightSizes = (sent: SealedSubmission, { answersSize }: Distribution): boolean =>
  sent.answers.length === answersSize + sealedOverhead &&
  commentsSizes.some((size) => sent.comments.length === size + sealedOverhead)

/** The key under which this answer is stored; undefined when the link is not one of ours, or was called back. */
function placeOf(sent: SealedSubmission, it: Distribution, linkKey: Uint8Array): string | undefined {
  // Paper has one number for everybody, and is typed in by readers only: they have the tokens.
  if (it.kind === 'open' && it.mode !== 'paper') return openKey(linkKey, it.distribution, sent.submissionId)
  const token = readToken(sent.token ?? '')
  const batch = token && it.batches[token.batch]
  if (!batch || batch.revoked || !isOurs(linkKey, it.distribution, token)) return undefined
  return singleKey(linkKey, it.distribution, token)
}
