import { listCitable } from '#shared/next-priorities/list-citable.ts'
import { type Citable, NextPriorities } from '#shared/next-priorities/next-priorities.ts'
import { caseAudits } from '../case-audits/case-audit-store.ts'
import { newestIndicators } from '../indicators/indicator-store.ts'
import { newestLessons } from '../learning/lesson-store.ts'
import { coreOfAll } from '../results/release-store.ts'
import { versionsOfNoun } from '../table/versions-of-noun.ts'
import { reports } from '../yearly-reports/report-store.ts'

export const nextPriorities = versionsOfNoun('next-priorities', NextPriorities)

/** Everything that evidence may be tied to today. */
export async function readCitable(): Promise<Citable[]> {
  const [lessons, indicators, releases, audits, all] = await Promise.all([
    newestLessons(),
    newestIndicators(),
    coreOfAll(),
    caseAudits.all(),
    reports.all(),
  ])
  return listCitable({ lessons, indicators, releases, audits, reports: all })
}
