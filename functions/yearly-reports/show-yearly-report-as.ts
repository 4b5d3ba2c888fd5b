import { problem } from '#shared/api/problem.ts'
import { readLanguage } from '#shared/survey/language.ts'
import { showYearlyReportAs } from '#shared/yearly-reports/report-endpoints.ts'
import { renderFamiliesReport } from '#web/public/yearly-reports/render-families-report.tsx'
import { handlePage } from '../http/handle-page.ts'
import { pageParts } from '../survey/page-parts.ts'
import { showMessage } from '../survey/show-message.ts'
import { findPublishedReport } from './find-published-report.ts'

export const handler = handlePage(showYearlyReportAs, async ({ params, query }) => {
  const found = params.form === 'families' ? await findPublishedReport(params.year) : undefined
  if (!found) return showMessage(problem('not-found'))
  return {
    status: 200,
    html: renderFamiliesReport(found, readLanguage(query.lang), pageParts()),
    cache: true,
  }
})
