import type * as z from 'zod'
import type { Agencies } from '../settings/agencies.ts'
import { checkAgency } from '../settings/check-agency.ts'
import type { Priorities } from '../settings/priorities.ts'
import type { CaseAudit, CaseFacts, CaseGrades, Line } from './case-audit.ts'
import type { CaseRef } from './case-ref.ts'

type Wrong = { at: string; say: string }

/** What is sent of an audit: a case that is new has no reference yet. */
export interface SentAudit {
  lines: readonly Line[]
  cases: readonly (z.output<typeof CaseFacts> & { ref?: CaseRef | undefined })[]
  findings: readonly { line: string }[]
}

/** What is wrong with an audit beside its fields one by one. `before` is how it stands, `parts` what agencies gave. */
export function checkAudit(
  { lines, cases, findings }: SentAudit,
  before: Pick<CaseAudit, 'lines' | 'cases'>,
  parts: readonly Pick<CaseGrades, 'case' | 'agency'>[],
  { priorities }: Priorities,
  agencies: Agencies | undefined,
): Wrong[] {
  const wrong: Wrong[] = []
  const add = (at: string, say: string) => wrong.push({ at, say })
  const ids = lines.map(({ id }) => id)
  lines.forEach(({ id, priority }, place) => {
    if (!priorities.some((it) => it.id === priority))
      add(`lines.${place}.priority`, 'Choose the priority that this serves. Without one it is not asked.')
    if (ids.indexOf(id) !== place) add(`lines.${place}.id`, 'Two lines have the same short name.')
  })
  if (parts.length > 0 && before.lines.some(({ id }) => !ids.includes(id)))
    add('lines', 'Grades were given already, so every line that was asked stays.')
  cases.forEach(({ ref, agencies: of }, place) => {
    const there = before.cases.find((it) => it.ref === ref)
    if (ref && !there) add(`cases.${place}.ref`, 'The program gives references. Add it as a new case.')
    of.forEach((id, at) => {
      const say = there?.agencies.includes(id) ? undefined : checkAgency({ agencies }, id)
      if (say) add(`cases.${place}.agencies.${at}`, say)
    })
    if (parts.some((it) => it.case === ref && !of.includes(it.agency)))
      add(`cases.${place}.agencies`, 'An agency that has begun to grade this case stays in it.')
  })
  const refs = cases.flatMap(({ ref }) => ref ?? [])
  if (new Set(refs).size < refs.length) add('cases', 'A case stands here twice.')
  if (parts.some((it) => !refs.includes(it.case)))
    add('cases', 'A case that somebody has begun to grade stays.')
  findings.forEach(({ line }, place) => {
    if (!ids.includes(line)) add(`findings.${place}.line`, 'Choose the line of enquiry that it answers.')
  })
  return wrong
}
