import { withdrawForm } from '#shared/response/response-endpoints.ts'
import { readCode } from '#shared/response/withdrawal-code.ts'
import { handlePage } from '../http/handle-page.ts'
import { showWithdrawn } from './show-withdrawn.ts'
import { withdrawSealed } from './withdraw-sealed.ts'

export const handler = handlePage(withdrawForm, async ({ params, body, now }) => {
  const [token, code] = [String(body['token'] ?? ''), String(body['code'] ?? '')]
  if (!readCode(code))
    return showWithdrawn(params, 'Please check the code. One of its letters or figures is not right.')
  await withdrawSealed({ ...params, token, code }, now)
  return showWithdrawn(params, undefined)
})
