import { withdrawResponse } from '#shared/response/response-endpoints.ts'
import { handle } from '../http/handle.ts'
import { withdrawSealed } from './withdraw-sealed.ts'

export const handler = handle(withdrawResponse, async ({ params, body, now }) => {
  await withdrawSealed({ ...params, token: body.token, code: body.code }, now)
  return { done: true } as const
})
