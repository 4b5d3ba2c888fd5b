import { isProblem, problem } from '#shared/api/problem.ts'
import { readToken } from '#shared/distribution/token.ts'
import { submitForm } from '#shared/response/response-endpoints.ts'
import { handlePage } from '../http/handle-page.ts'
import { findPage } from '../survey/find-page.ts'
import { showMessage } from '../survey/show-message.ts'
import { askedLanguage } from './asked-language.ts'
import { readForm } from './read-form.ts'
import { sealForm } from './seal-form.ts'
import { isWhole, sayRefusal, showCheck, wrongCode } from './show-check.ts'
import { showThanks } from './show-thanks.ts'
import { submitSealed } from './submit-sealed.ts'

const seedLength = 43 // 32 bytes, base64url

export const handler = handlePage(submitForm, async ({ params, body, now }) => {
  const language = askedLanguage(body)
  const page = await findPage(params.distribution, now, language)
  if (!page) return showMessage(problem('not-open'), language, `/s/${params.distribution}`)
  const form = readForm(page.survey.definition, body)
  if (form?.seed.length !== seedLength)
    return showMessage(problem('not-valid'), language, `/s/${params.distribution}`)
  if (page.kind === 'single' && !readToken(form.token)) return showCheck(page, form, wrongCode(page))

  if (!isWhole(form)) return showCheck(page, form, undefined)

  const { code, ...sealed } = await sealForm(page, form)
  const { version } = page.survey
  const outcome = await submitSealed({ ...params, version, token: form.token, ...sealed }, now)
  if (!isProblem(outcome)) return showThanks(page, form.showCode ? code : undefined)
  return showCheck(page, form, sayRefusal(page, outcome))
})
