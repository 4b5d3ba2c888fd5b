import { problem } from '#shared/api/problem.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { termOf } from '#shared/settings/term-of.ts'
import { planSections } from '#shared/yearly-reports/plan-sections.ts'
import { makeYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import { sayYear } from '#shared/yearly-reports/report-year.ts'
import { handle } from '../http/handle.ts'
import { readSettings } from '../settings/settings-store.ts'
import { reports } from './report-store.ts'

export const handler = handle(makeYearlyReport, async ({ body: { year }, caller, now }) => {
  const { priorities = startingPriorities, vocabulary } = await readSettings()
  const term = termOf('yearly-report', vocabulary)
  const report = {
    id: year,
    version: 1,
    title: `${term.charAt(0).toUpperCase()}${term.slice(1)} ${sayYear(year)}`,
    sections: planSections(priorities),
    approvals: [],
    by: caller.name,
    on: londonDay(now),
  }
  return (await reports.save(report)) ? report : problem('changed-meanwhile')
})
