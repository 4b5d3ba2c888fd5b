import { isProblem, type Problem } from '#shared/api/problem.ts'
import { listCaseReviews } from '#shared/case-reviews/case-review-endpoints.ts'
import { listRecords } from '#shared/learning/record-endpoints.ts'
import type { Facts } from '#shared/needs/facts.ts'
import type { Role } from '#shared/settings/role.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { YearFacts } from '#web/board/year/year-facts.ts'
import { call } from '#web/staff/call.ts'
import { loadFacts } from '#web/staff/load-facts.ts'
import { may } from '#web/staff/may.ts'

/** What waits, the registers, and the settings that name what is in them. */
export async function loadYear(roles: readonly Role[]): Promise<(Facts & YearFacts) | Problem> {
  const [facts, registers, cases, view] = await Promise.all([
    loadFacts(roles),
    call(listRecords, {}),
    may(roles, listCaseReviews) ? call(listCaseReviews, {}) : { reviews: [] },
    call(getSettings, {}),
  ])
  if (isProblem(facts)) return facts
  if (isProblem(registers)) return registers
  if (isProblem(cases)) return cases
  if (isProblem(view)) return view
  const { reviews } = cases
  return {
    ...facts,
    reviews,
    records: registers.records,
    settings: view.settings,
    worries: facts.desk?.urgent,
  }
}
