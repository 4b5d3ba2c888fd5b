import { problem } from '#shared/api/problem.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { approveReport } from '#shared/yearly-reports/approve-report.ts'
import { approveYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import { handle } from '../http/handle.ts'
import { reports, sectionsOf } from './report-store.ts'

export const handler = handle(approveYearlyReport, async ({ params, body: { read }, caller, now }) => {
  const report = await reports.find(params.year)
  if (!report) return problem('not-found')
  const approval = { person: caller.person, by: caller.name, on: londonDay(now), read }
  const next = approveReport(report, await sectionsOf(report), approval)
  if (typeof next === 'string') return problem(next)
  return (await reports.save(next)) ? next : problem('changed-meanwhile')
})
