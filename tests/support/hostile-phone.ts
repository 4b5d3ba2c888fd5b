// A phone whose program somebody has changed: it seals and sends whatever they like.
import { randomBytes } from 'node:crypto'
import { type Sealing, sealOnPhone } from '#infra/operate/phone.ts'
import { toBase64Url } from '#shared/response/bytes.ts'
import { answersSize, commentsSizes, sealedOverhead } from '#shared/response/envelope.ts'
import { seal } from '#shared/response/seal.ts'
import type { Handout } from '#shared/response/seal-response.ts'

/** Properly sealed, whatever it holds. What is left out is as an honest phone has it. */
export async function sealAnything(
  handout: Handout,
  { answers, comments }: { answers?: unknown; comments?: unknown },
  token?: string,
): Promise<Sealing> {
  const { code, submission } = await sealOnPhone(handout, { answers: {} }, token)
  const { survey, version, definition } = handout.survey
  const binding = { wave: handout.wave, distribution: handout.distribution, survey, version }
  const sealed = async (purpose: 'answers' | 'comments', value: unknown, size: number) =>
    toBase64Url(await seal(handout.publicKeys[purpose], { ...binding, purpose }, value, size))
  return {
    code,
    submission: {
      ...submission,
      ...(answers === undefined
        ? {}
        : { answers: await sealed('answers', answers, answersSize(definition)) }),
      ...(comments === undefined ? {} : { comments: await sealed('comments', comments, commentsSizes[0]) }),
    },
  }
}

/** Noise of the right size, in both envelopes. */
export async function sealNothing(handout: Handout, token?: string): Promise<Sealing> {
  const { code, submission } = await sealOnPhone(handout, { answers: {} }, token)
  const noise = (size: number) => toBase64Url(new Uint8Array(randomBytes(size + sealedOverhead)))
  const [answers, comments] = [noise(answersSize(handout.survey.definition)), noise(commentsSizes[0])]
  return { code, submission: { ...submission, answers, comments } }
}

/** An id as a phone draws it. */
export const drawId = (): string => randomBytes(16).toString('base64url')
