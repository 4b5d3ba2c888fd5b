import type { Answers, Texts } from '#shared/response/answers.ts'
import { toBase64Url } from '#shared/response/bytes.ts'
import { lengthenKey } from '#shared/response/lengthen-key.ts'
import type { Submission } from '#shared/response/response-endpoints.ts'
import { sealResponse } from '#shared/response/seal-response.ts'
import { codeBytes, writeCode } from '#shared/response/withdrawal-code.ts'
import type { Asked } from '#shared/survey/survey.ts'
import type { PageData } from './survey-page.ts'

/** What is sent, the same bytes at every try, and the code that finds it again. */
export interface Sealed {
  id: string
  body: string
  code: string
  /** Whether this browser keeps it until it is sent. */
  waits?: boolean
}

/** Locks the answers and the words for the round’s two keys. From here on they cannot change. */
export async function sealOnPhone(
  { distribution, wave, survey, version, answersKey, commentsKey }: Omit<PageData, 'closes'>,
  definition: Asked,
  given: { answers: Answers; texts: Texts },
  token: string | undefined,
): Promise<Sealed> {
  const publicKeys = { answers: lengthenKey(answersKey), comments: lengthenKey(commentsKey) }
  const handout = { wave, distribution, publicKeys, survey: { survey, version, definition } }
  const code = random(codeBytes)
  const sealed = await sealResponse(handout, given, { code, answersId: random(16), commentsId: random(16) })
  const submission: Submission = {
    v: 1,
    version,
    ...(token && { token }),
    submissionId: sealed.submissionId,
    answers: toBase64Url(sealed.answers),
    comments: toBase64Url(sealed.comments),
  }
  return { id: sealed.submissionId, body: JSON.stringify(submission), code: writeCode(code) }
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes))
