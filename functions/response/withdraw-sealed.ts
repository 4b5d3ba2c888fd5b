import { readToken } from '#shared/distribution/token.ts'
import { readCode, submissionIdOf } from '#shared/response/withdrawal-code.ts'
import { findInRound } from '../distribution/find-in-round.ts'
import { openKey, singleKey, submissionMark } from '../distribution/link-key.ts'
import { unwrapKey } from '../keys/unwrap-key.ts'
import { findSealed, ttlOf, withdraw } from './intake-store.ts'

/** Takes an answer out when the link, where there is one, and the code belong to it. Nobody is told whether they did. */
export async function withdrawSealed(
  asked: { distribution: string; token: string | undefined; code: string },
  now: number,
): Promise<void> {
  const handout = await findInRound(asked.distribution, now)
  const code = readCode(asked.code)
  const linkKey = handout && (await unwrapKey(handout.wave.wave, 'link'))
  if (!handout || !code || !linkKey) return

  const submissionId = await submissionIdOf(code)
  const { wave, distribution } = handout
  const token = readToken(asked.token ?? '')
  const key =
    distribution.kind === 'open'
      ? openKey(linkKey, distribution.distribution, submissionId)
      : token && singleKey(linkKey, distribution.distribution, token)
  const sealed = key && (await findSealed(wave.wave, key))
  if (!sealed || Buffer.compare(sealed.sub, submissionMark(linkKey, submissionId)) !== 0) return
  await withdraw(wave.wave, sealed, ttlOf(wave.closes))
}
