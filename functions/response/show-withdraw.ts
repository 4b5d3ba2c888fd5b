import { showWithdraw } from '#shared/response/response-endpoints.ts'
import { renderWithdraw } from '#web/survey/render-withdraw.tsx'
import { handlePage } from '../http/handle-page.ts'
import { pageParts } from '../survey/page-parts.ts'

export const handler = handlePage(showWithdraw, async ({ params }) => ({
  status: 200,
  html: renderWithdraw(params, { done: false }, pageParts()),
}))
