import { londonDay } from '#shared/settings/london-day.ts'
import { askedOf } from '#shared/yearly-reports/asked-of.ts'
import { takeReportParts } from '#shared/yearly-reports/report-endpoints.ts'
import { takeParts } from '#shared/yearly-reports/take-parts.ts'
import { handle } from '../http/handle.ts'
import { changeSection } from './change-section.ts'
import { readSources } from './read-sources.ts'

export const handler = handle(takeReportParts, ({ params, body, caller, now }) =>
  changeSection({ params, from: body.from, caller, now }, async (section, report, plan) => {
    const today = londonDay(now)
    const sources = await readSources(report.id, today)
    return takeParts(section, body.kinds, sources, askedOf(report, plan, today), caller.name)
  }),
)
