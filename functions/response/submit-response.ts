import { isProblem } from '#shared/api/problem.ts'
import { fromBase64Url } from '#shared/response/bytes.ts'
import { submitResponse } from '#shared/response/response-endpoints.ts'
import { handlePublic } from '../http/handle-public.ts'
import { submitSealed } from './submit-sealed.ts'

const received = { received: true } as const

export const handler = handlePublic(submitResponse, async ({ params, body, now }) => {
  const { version, token, submissionId } = body
  const [answers, comments] = [fromBase64Url(body.answers), fromBase64Url(body.comments)]
  const sent = { ...params, version, token, submissionId, answers, comments }
  const outcome = await submitSealed(sent, now)
  return isProblem(outcome) ? outcome : received
})
