import { randomBytes } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { readToken } from '#shared/distribution/token.ts'
import { checkForm } from '#shared/response/response-endpoints.ts'
import { handlePage } from '../http/handle-page.ts'
import { findPage } from '../survey/find-page.ts'
import { showMessage } from '../survey/show-message.ts'
import { askedLanguage } from './asked-language.ts'
import { readForm } from './read-form.ts'
import { showCheck, wrongCode } from './show-check.ts'

export const handler = handlePage(checkForm, async ({ params, body, now }) => {
  const language = askedLanguage(body)
  const page = await findPage(params.distribution, now, language)
  if (!page) return showMessage(problem('not-open'), language, `/s/${params.distribution}`)
  const form = readForm(page.survey.definition, body)
  if (!form) return showMessage(problem('not-valid'), language, `/s/${params.distribution}`)
  // Made here and carried by the page alone, so that sending the same page twice sends the same bytes.
  const seed = randomBytes(32).toString('base64url')
  const mistyped = page.kind === 'single' && !readToken(form.token)
  return showCheck(page, { ...form, seed }, mistyped ? wrongCode(page) : undefined)
})
