import { withdrawForm } from '#shared/response/response-endpoints.ts'
import { readCode } from '#shared/response/withdrawal-code.ts'
import { readLanguage } from '#shared/survey/language.ts'
import { handlePage } from '../http/handle-page.ts'
import { askedLanguage } from './asked-language.ts'
import { showWithdrawn } from './show-withdrawn.ts'
import { withdrawSealed } from './withdraw-sealed.ts'

export const handler = handlePage(withdrawForm, async ({ params, body, now }) => {
  const [token, code] = [String(body['token'] ?? ''), String(body['code'] ?? '')]
  const page = { ...params, language: readLanguage(askedLanguage(body)) }
  if (!readCode(code)) return showWithdrawn(page, 'wrong')
  await withdrawSealed({ ...params, token, code }, now)
  return showWithdrawn(page, 'done')
})
