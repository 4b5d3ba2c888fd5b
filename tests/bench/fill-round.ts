import { randomBytes } from 'node:crypto'
import { storeSealed, ttlOf } from '#functions/response/intake-store.ts'
import { makeUpAnswers } from '#infra/operate/make-up-answers.ts'
import { randomFrom } from '#infra/operate/random-from.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { toBase64Url } from '#shared/response/bytes.ts'
import { answersSize } from '#shared/response/envelope.ts'
import { seal, sha256 } from '#shared/response/seal.ts'
import type { Handout } from '#shared/response/seal-response.ts'

const atOnce = 32
const random = randomFrom(1)
const bytes = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(length))

/**
 * Fills a round's intake as it stands after every comment was opened, the quick way: made-up families' answers, sealed
 * as a phone seals them and stored as a submission stores them, without the submission's own steps around it.
 */
export async function fillRound(it: Handout, responses: number): Promise<void> {
  for (let stored = 0; stored < responses; stored += atOnce)
    await Promise.all(Array.from({ length: Math.min(atOnce, responses - stored) }, () => storeOne(it)))
}

async function storeOne({ wave, distribution, survey: published, publicKeys }: Handout): Promise<void> {
  const { survey, version, definition } = published
  const { answers: said } = makeUpAnswers(parentCarer, random)
  const answers = await seal(
    publicKeys.answers,
    { purpose: 'answers', wave, distribution, survey, version },
    { id: toBase64Url(bytes(16)), language: definition.language, answers: said },
    answersSize(definition),
  )
  const digest = await sha256(answers)
  const key = randomBytes(32).toString('hex')
  const ttl = ttlOf(new Date().toISOString())
  await storeSealed(wave, { key, distribution, version, answers, sub: bytes(32), digest }, ttl)
}
