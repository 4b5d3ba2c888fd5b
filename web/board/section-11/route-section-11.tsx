import type { ComponentChild } from 'preact'
import * as z from 'zod'
import { beginCycle, listCycles, reviseStandards } from '#shared/section-11/section-11-endpoints.ts'
import { AnswerPage } from '#web/agency/section-11/answer-page.tsx'
import { BeginCyclePage } from '#web/manage/section-11/begin-cycle-page.tsx'
import { StandardPage } from '#web/manage/section-11/standard-page.tsx'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { NotAllowedPage } from '#web/staff/not-allowed-page.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { CyclePage } from './cycle-page.tsx'
import { CyclesPage } from './cycles-page.tsx'
import { ReturnPage } from './return-page.tsx'
import { StandardsPage } from './standards-page.tsx'

/** The page below `/staff/year/section-11`: the cycles, one of them, a return in it, and one of its answers; the standards. */
export function routeSection11(parts: readonly string[], person: Person): ComponentChild {
  const [first = '', second = '', third = ''] = parts
  const guard = (endpoint: Parameters<typeof may>[1], page: ComponentChild): ComponentChild =>
    may(person.roles, endpoint) ? page : <NotAllowedPage />
  if (first === '') return guard(listCycles, <CyclesPage person={person} />)
  if (first === 'new') return guard(beginCycle, <BeginCyclePage />)
  if (first === 'standards' && second === '') return guard(listCycles, <StandardsPage person={person} />)
  if (first === 'standards') return guard(reviseStandards, <StandardPage key={second} standard={second} />)
  if (parts.length > 3 || !z.iso.date().safeParse(first).success) return <NotFoundPage />
  const at = { cycle: first, agency: second, standard: third, person }
  const page = third ? (
    <AnswerPage key={third} {...at} />
  ) : second ? (
    <ReturnPage {...at} />
  ) : (
    <CyclePage {...at} />
  )
  return guard(listCycles, page)
}
