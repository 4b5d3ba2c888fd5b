import type * as z from 'zod'
import type { getCaseAudit } from '#shared/case-audits/case-audit-endpoints.ts'

export type SeenAudit = z.output<typeof getCaseAudit.ok.body>['audit']
export type SeenPart = SeenAudit['parts'][number]
export type SeenCase = SeenAudit['cases'][number]

/** What the agencies of a case gave, in the order of the case. */
export const partsOf = ({ parts }: Pick<SeenAudit, 'parts'>, { ref, agencies }: SeenCase): SeenPart[] =>
  agencies.flatMap((agency) => parts.find((part) => part.case === ref && part.agency === agency) ?? [])
