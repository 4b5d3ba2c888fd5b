import { problem } from '#shared/api/problem.ts'
import { showYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import { renderReport } from '#web/public/yearly-reports/render-report.tsx'
import { handlePage } from '../http/handle-page.ts'
import { readSettings } from '../settings/settings-store.ts'
import { pageParts } from '../survey/page-parts.ts'
import { showMessage } from '../survey/show-message.ts'
import { findPublishedReport } from './find-published-report.ts'

export const handler = handlePage(showYearlyReport, async ({ params }) => {
  const found = await findPublishedReport(params.year)
  if (!found) return showMessage(problem('not-found'))
  const { partnership } = await readSettings()
  return { status: 200, html: renderReport(found, partnership?.name, pageParts()), cache: true }
})
