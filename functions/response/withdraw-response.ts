import { withdrawResponse } from '#shared/response/response-endpoints.ts'
import { handlePublic } from '../http/handle-public.ts'
import { withdrawSealed } from './withdraw-sealed.ts'

export const handler = handlePublic(withdrawResponse, async ({ params, body, now }) => {
  await withdrawSealed({ ...params, token: body.token, code: body.code }, now)
  return { done: true } as const
})
