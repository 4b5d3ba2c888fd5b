import type { Answers, Texts } from '#shared/response/answers.ts'
import { jsonSize, toBase64Url } from '#shared/response/bytes.ts'
import {
  type AnswersEnvelope,
  answersSize,
  type CommentsEnvelope,
  commentsSizes,
} from '#shared/response/envelope.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import type { Submission } from '#shared/response/response-endpoints.ts'
import { seal } from '#shared/response/seal.ts'
import { codeBytes, submissionIdOf, writeCode } from '#shared/response/withdrawal-code.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { permissionGiven } from './permission-given.ts'
import type { PageData } from './survey-page.ts'

/** What is sent, the same bytes at every try, and the code that finds it again. */
export interface Sealed {
  body: string
  code: string
}

/** Locks the answers and the words for the round’s two keys. From here on they cannot change. */
export async function sealResponse(
  data: PageData,
  survey: Survey,
  given: { answers: Answers; texts: Texts },
  token: string | undefined,
): Promise<Sealed> {
  const { answers, texts } = keepAsked(survey, given.answers, given.texts)
  const { language } = survey
  const { distribution, wave, version } = data
  const binding = { wave, distribution, survey: data.survey, version }
  const code = random(codeBytes)
  const first: AnswersEnvelope = { id: toBase64Url(random(16)), language, answers }
  const second: CommentsEnvelope = {
    id: toBase64Url(random(16)),
    language,
    texts,
    permission: permissionGiven(survey, answers),
  }
  const size = commentsSizes.find((bytes) => jsonSize(second) <= bytes) ?? commentsSizes[2]
  const submission: Submission = {
    v: 1,
    version,
    ...(token && { token }),
    submissionId: await submissionIdOf(code),
    answers: toBase64Url(
      await seal(data.answersKey, { ...binding, purpose: 'answers' }, first, answersSize(survey)),
    ),
    comments: toBase64Url(await seal(data.commentsKey, { ...binding, purpose: 'comments' }, second, size)),
  }
  return { body: JSON.stringify(submission), code: writeCode(code) }
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes))
