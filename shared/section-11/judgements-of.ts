import type { AuditReturn } from './return.ts'

type Judgement = AuditReturn['moderated'][string]

/** What the executive group says of a return as it is signed now. An answer that changed since is looked at anew. */
export const judgementsOf = ({
  signed,
  moderated,
}: Pick<AuditReturn, 'signed' | 'moderated'>): Record<string, Omit<Judgement, 'version'>> =>
  Object.fromEntries(
    Object.entries(moderated).flatMap(([standard, { version, ...judged }]) =>
      signed?.answers[standard]?.version === version ? [[standard, judged]] : [],
    ),
  )
