import { readLanguage } from '#shared/survey/language.ts'
import { showYearlyReports } from '#shared/yearly-reports/report-endpoints.ts'
import { renderReports } from '#web/public/yearly-reports/render-reports.tsx'
import { handlePage } from '../http/handle-page.ts'
import { pageParts } from '../survey/page-parts.ts'
import { reports } from './report-store.ts'

export const handler = handlePage(showYearlyReports, async ({ query }) => {
  const published = (await reports.all()).filter((report) => report.published)
  published.sort((a, b) => (a.id < b.id ? 1 : -1))
  return { status: 200, html: renderReports(published, readLanguage(query.lang), pageParts()), cache: true }
})
