import { randomBytes } from 'node:crypto'
import { fromBase64Url } from '#shared/response/bytes.ts'
import { newKeyPair } from '#shared/response/seal.ts'
import { findKeys, saveKeys, type WaveKeys } from './key-store.ts'
import { wrapping } from './wave-wrapping.ts'
import type { Purpose } from './wrapping.ts'

/** The keys of a new wave, stored. Undefined when the wave's id is taken. */
export async function makeWaveKeys(wave: string): Promise<WaveKeys | undefined> {
  const [answers, comments] = await Promise.all([newKeyPair(), newKeyPair()])
  const wrappingKey = await wrapping.create(wave)
  const wrap = (purpose: Purpose, plain: Uint8Array) => wrapping.wrap(wrappingKey, { wave, purpose }, plain)
  const keys = {
    wave,
    wrappingKey,
    link: await wrap('link', randomBytes(32)),
    answers: await wrap('answers', fromBase64Url(answers.privateKey)),
    comments: await wrap('comments', fromBase64Url(comments.privateKey)),
    publicKeys: { answers: answers.publicKey, comments: comments.publicKey },
  }
  return (await saveKeys(keys)) ? keys : undefined
}

/** A survey's pool: where the answers of a round too small to show wait, sealed, for the next. */
export const poolOf = (survey: string): string => `pool#${survey}`

/** Makes the pool's keys if they are not there yet. */
export async function ensurePoolKeys(survey: string): Promise<void> {
  const pool = poolOf(survey)
  if (await findKeys(pool)) return
  const answers = await newKeyPair()
  const wrappingKey = await wrapping.create(pool)
  await saveKeys({
    wave: pool,
    wrappingKey,
    answers: await wrapping.wrap(
      wrappingKey,
      { wave: pool, purpose: 'answers' },
      fromBase64Url(answers.privateKey),
    ),
    publicKeys: { answers: answers.publicKey },
  })
}
