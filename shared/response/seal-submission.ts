import type { Answers, Texts } from './answers.ts'
import { toBase64Url } from './bytes.ts'
import type { Submission } from './response-endpoints.ts'
import { type Handout, sealResponse } from './seal-response.ts'
import { codeBytes, writeCode } from './withdrawal-code.ts'

/** So many random bytes. */
export type Random = (bytes: number) => Uint8Array<ArrayBuffer>

/** What is sent, the same at every try, and the withdrawal code as the person would write it down. */
export interface Sealing {
  submission: Submission
  code: string
}

/** One person's answers as they are sent. `token`: what the link carries, where each has its own. */
export async function sealSubmission(
  handout: Handout,
  given: { answers: Answers; texts: Texts },
  token: string | undefined,
  random: Random,
): Promise<Sealing> {
  const code = random(codeBytes)
  const sealed = await sealResponse(handout, given, { code, answersId: random(16), commentsId: random(16) })
  return {
    code: writeCode(code),
    submission: {
      v: 1,
      version: handout.survey.version,
      ...(token && { token }),
      submissionId: sealed.submissionId,
      answers: toBase64Url(sealed.answers),
      comments: toBase64Url(sealed.comments),
    },
  }
}
