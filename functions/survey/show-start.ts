import * as assets from '#assets'
import { showStart } from '#shared/survey/survey-endpoints.ts'
import { renderStart } from '#web/survey/render-message.tsx'
import { handlePage } from '../http/handle-page.ts'

export const handler = handlePage(showStart, async () => ({
  status: 200,
  html: renderStart(assets),
  cache: true,
}))
