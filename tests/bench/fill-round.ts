import { createHash, randomBytes } from 'node:crypto'
import { storeSealed } from '#functions/response/intake-store.ts'
import { makeUpAnswers } from '#infra/operate/make-up-answers.ts'
import { randomFrom } from '#infra/operate/random-from.ts'
import { toBase64Url } from '#shared/response/bytes.ts'
import { answersSize } from '#shared/response/envelope.ts'
import { seal } from '#shared/response/seal.ts'
import type { Handout } from '#shared/response/seal-response.ts'

const atOnce = 32

export async function fillRound(it: Handout, responses: number): Promise<void> {
  const { survey, version, definition } = it.survey
  const random = randomFrom(1)
  const size = answersSize(definition)
  const binding = {
    purpose: 'answers',
    wave: it.wave,
    distribution: it.distribution,
    survey,
    version,
  } as const
  const one = async () => {
    const said = {
      id: toBase64Url(randomBytes(16)),
      language: definition.language,
      answers: makeUpAnswers(definition, random).answers,
    }
    const answers = await seal(it.publicKeys.answers, binding, said, size)
    const digest = new Uint8Array(createHash('sha256').update(answers).digest())
    const key = randomBytes(32).toString('hex')
    await storeSealed(
      it.wave,
      { key, distribution: it.distribution, version, answers, sub: new Uint8Array(randomBytes(32)), digest },
      2e9,
    )
  }
  for (let n = 0; n < responses; n += atOnce)
    await Promise.all(Array.from({ length: Math.min(atOnce, responses - n) }, one))
}
