import { isProblem, type Problem } from '#shared/api/problem.ts'
import { listRecords } from '#shared/learning/record-endpoints.ts'
import type { Facts } from '#shared/needs/facts.ts'
import type { Role } from '#shared/settings/role.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { YearFacts } from '#web/board/year/year-facts.ts'
import { call } from '#web/staff/call.ts'
import { loadFacts } from '#web/staff/load-facts.ts'

/** What waits, the registers, and the settings that name what is in them. */
export async function loadYear(roles: readonly Role[]): Promise<(Facts & YearFacts) | Problem> {
  const [facts, registers, view] = await Promise.all([
    loadFacts(roles),
    call(listRecords, {}),
    call(getSettings, {}),
  ])
  if (isProblem(facts)) return facts
  if (isProblem(registers)) return registers
  if (isProblem(view)) return view
  return { ...facts, records: registers.records, settings: view.settings, worries: facts.desk?.urgent }
}
