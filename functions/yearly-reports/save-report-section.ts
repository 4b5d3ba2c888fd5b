import { problem } from '#shared/api/problem.ts'
import { checkWords } from '#shared/yearly-reports/check-words.ts'
import { saveReportSection } from '#shared/yearly-reports/report-endpoints.ts'
import { handle } from '../http/handle.ts'
import { changeSection } from './change-section.ts'

export const handler = handle(saveReportSection, ({ params, body, caller, now }) => {
  const { from, ...own } = body
  return changeSection({ params, from, caller, now }, async (section, _report, plan) => {
    const wrong = checkWords(plan, section, own)
    return wrong.length > 0 ? problem('not-valid', wrong) : own
  })
})
