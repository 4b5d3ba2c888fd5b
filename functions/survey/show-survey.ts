import { problem } from '#shared/api/problem.ts'
import { showSurvey } from '#shared/survey/survey-endpoints.ts'
import { renderSurvey } from '#web/survey/render-survey.tsx'
import { handlePage } from '../http/handle-page.ts'
import { findPage } from './find-page.ts'
import { pageParts } from './page-parts.ts'
import { showMessage } from './show-message.ts'

export const handler = handlePage(showSurvey, async ({ params, query, now }) => {
  const page = await findPage(params.distribution, now, query.lang)
  return page
    ? { status: 200, html: renderSurvey(page, pageParts()), cache: true }
    : showMessage(problem('not-open'), query.lang)
})
