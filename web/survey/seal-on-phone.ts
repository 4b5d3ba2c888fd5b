import type { Answers, Texts } from '#shared/response/answers.ts'
import { lengthenKey } from '#shared/response/lengthen-key.ts'
import { sealSubmission } from '#shared/response/seal-submission.ts'
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
  const { submission, code } = await sealSubmission(handout, given, token, random)
  return { id: submission.submissionId, body: JSON.stringify(submission), code }
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes))
