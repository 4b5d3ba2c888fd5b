import { readLanguage } from '#shared/survey/language.ts'
import { showStart } from '#shared/survey/survey-endpoints.ts'
import { renderStart } from '#web/survey/render-start.tsx'
import { handlePage } from '../http/handle-page.ts'
import { pageParts } from './page-parts.ts'

export const handler = handlePage(showStart, async ({ query }) => ({
  status: 200,
  html: renderStart(readLanguage(query.lang), pageParts()),
  cache: true,
}))
