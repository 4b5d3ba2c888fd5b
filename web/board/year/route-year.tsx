import type { ComponentChild } from 'preact'
import { getCoverage, getFramework } from '#shared/framework/framework-endpoints.ts'
import { listRecords } from '#shared/learning/record-endpoints.ts'
import { CoveragePage } from '#web/board/framework/coverage-page.tsx'
import { FrameworkPage } from '#web/board/framework/framework-page.tsx'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { NotAllowedPage } from '#web/staff/not-allowed-page.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { YearPage } from './year-page.tsx'

/** The page below `/staff/year`: each part of the year under its noun, the rest of the address is that part’s own. */
export function routeYear([part = '']: readonly string[], person: Person): ComponentChild {
  const guard = (endpoint: Parameters<typeof may>[1], page: ComponentChild): ComponentChild =>
    may(person.roles, endpoint) ? page : <NotAllowedPage />
  switch (part) {
    case '':
      return guard(listRecords, <YearPage person={person} />)
    case 'framework':
      return guard(getFramework, <FrameworkPage person={person} />)
    case 'coverage':
      return guard(getCoverage, <CoveragePage />)
    default:
      return <NotFoundPage />
  }
}
