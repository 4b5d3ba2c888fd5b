import { problem } from '#shared/api/problem.ts'
import { switchLanguage } from '#shared/response/response-endpoints.ts'
import { handlePage } from '../http/handle-page.ts'
import { findPage } from '../survey/find-page.ts'
import { showMessage } from '../survey/show-message.ts'
import { askedLanguage } from './asked-language.ts'
import { readForm } from './read-form.ts'
import { showFilledIn } from './show-filled-in.ts'

export const handler = handlePage(switchLanguage, async ({ params, body, now }) => {
  const language = askedLanguage(body)
  const page = await findPage(params.distribution, now, language)
  if (!page) return showMessage(problem('not-open'), language, `/s/${params.distribution}`)
  const form = readForm(page.survey.definition, body)
  return form
    ? showFilledIn(page, form)
    : showMessage(problem('not-valid'), language, `/s/${params.distribution}`)
})
