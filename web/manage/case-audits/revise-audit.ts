import type * as z from 'zod'
import { isProblem, type Problem } from '#shared/api/problem.ts'
import { reviseCaseAudit } from '#shared/case-audits/case-audit-endpoints.ts'
import type { SeenAudit } from '#web/board/case-audits/seen.ts'
import { call } from '#web/staff/call.ts'

type Sent = z.input<typeof reviseCaseAudit.body>

/** Saves an audit with one part of it anew. What was agreed and given is not sent: it stays with its cases. */
export async function reviseAudit(
  audit: SeenAudit,
  version: number,
  anew: Partial<Omit<Sent, 'version'>>,
): Promise<Problem | undefined> {
  const { year, theme, lines, model, sample, gradesBy, modelReview, findings } = audit
  const cases = audit.cases.map(({ moderated: _, ...it }) => it)
  const whole = { year, theme, lines, model, sample, gradesBy, modelReview, cases, findings, ...anew }
  const got = await call(reviseCaseAudit, { params: { audit: audit.id }, body: { ...whole, version } })
  return isProblem(got) ? got : undefined
}
