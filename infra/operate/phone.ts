// A family's phone: seals with the code that the page uses, and sends the same bytes however often it tries.
import { randomBytes } from 'node:crypto'
import type { Answers, Texts } from '../../shared/response/answers.ts'
import { toBase64Url } from '../../shared/response/bytes.ts'
import type { Submission } from '../../shared/response/response-endpoints.ts'
import { type Handout, sealResponse } from '../../shared/response/seal-response.ts'
import { codeBytes, writeCode } from '../../shared/response/withdrawal-code.ts'

const random = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(length))

export interface Sealing {
  submission: Submission
  /** The withdrawal code, as the person would write it down. */
  code: string
}

export async function sealOnPhone(
  handout: Handout,
  given: { answers: Answers; texts?: Texts },
  token?: string,
): Promise<Sealing> {
  const code = random(codeBytes)
  const chance = { code, answersId: random(16), commentsId: random(16) }
  const sealed = await sealResponse(handout, { texts: {}, ...given }, chance)
  return {
    code: writeCode(code),
    submission: {
      v: 1,
      version: handout.survey.version,
      ...(token === undefined ? {} : { token }),
      submissionId: sealed.submissionId,
      answers: toBase64Url(sealed.answers),
      comments: toBase64Url(sealed.comments),
    },
  }
}
