import type { Answer } from './answer.ts'
import type { AuditReturn } from './return.ts'

/** Whether exactly this version of an answer was signed. */
export const isSigned = (
  it: Pick<AuditReturn, 'signed'> | undefined,
  { standard, version }: Pick<Answer, 'standard' | 'version'>,
): boolean => it?.signed?.answers[standard]?.version === version
