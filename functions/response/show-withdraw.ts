import { showWithdraw } from '#shared/response/response-endpoints.ts'
import { readLanguage } from '#shared/survey/language.ts'
import { renderWithdraw } from '#web/survey/render-withdraw.tsx'
import { handlePage } from '../http/handle-page.ts'
import { pageParts } from '../survey/page-parts.ts'

export const handler = handlePage(showWithdraw, async ({ params, query }) => ({
  status: 200,
  html: renderWithdraw({ ...params, language: readLanguage(query.lang) }, {}, pageParts()),
}))
