import type { ComponentChild } from 'preact'
import { listDataSets } from '#shared/data-sets/data-set-endpoints.ts'
import { getCoverage, getFramework } from '#shared/framework/framework-endpoints.ts'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { listRecords } from '#shared/learning/record-endpoints.ts'
import { getNextPriorities } from '#shared/next-priorities/next-priorities-endpoints.ts'
import { listYearlyReports } from '#shared/yearly-reports/report-endpoints.ts'
import { routeCaseAudits } from '#web/board/case-audits/route-case-audits.tsx'
import { routeCaseReviews } from '#web/board/case-reviews/route-case-reviews.tsx'
import { PrioritiesPage } from '#web/board/data-sets/priorities-page.tsx'
import { CoveragePage } from '#web/board/framework/coverage-page.tsx'
import { FrameworkPage } from '#web/board/framework/framework-page.tsx'
import { HypothesisPage } from '#web/board/hypothesis/hypothesis-page.tsx'
import { NextPrioritiesPage } from '#web/board/next-priorities/next-priorities-page.tsx'
import { routeReports } from '#web/board/yearly-reports/route-reports.tsx'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { NotAllowedPage } from '#web/staff/not-allowed-page.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { routeSection11 } from '../section-11/route-section-11.tsx'

/** The page below `/staff/year`: each part of the year under its noun, the rest of the address is that part’s own. */
export function routeYear(
  [part = '', ...rest]: readonly string[],
  person: Person,
  first: ComponentChild,
): ComponentChild {
  const guard = (endpoint: Parameters<typeof may>[1], page: ComponentChild): ComponentChild =>
    may(person.roles, endpoint) ? page : <NotAllowedPage />
  switch (part) {
    case '':
      return guard(listRecords, first)
    case 'framework':
      return guard(getFramework, <FrameworkPage person={person} />)
    case 'coverage':
      return guard(getCoverage, <CoveragePage />)
    case 'section-11':
      return routeSection11(rest, person)
    case 'priorities':
      return guard(listDataSets, <PrioritiesPage person={person} />)
    case 'early-help':
      return guard(listIndicators, <HypothesisPage person={person} />)
    case 'yearly-reports':
      return guard(listYearlyReports, routeReports(rest, person))
    case 'next-priorities':
      return guard(getNextPriorities, <NextPrioritiesPage person={person} />)
    case 'case-audits':
      return routeCaseAudits(rest, person)
    case 'case-reviews':
      return routeCaseReviews(rest, person)
    default:
      return <NotFoundPage />
  }
}
