import type { ProblemCode } from '../api/problem.ts'
import { findUndecided } from './find-undecided.ts'
import type { NextPriorities } from './next-priorities.ts'

interface Agreeing {
  person: string
  by: string
  on: string
}

/** One more person agrees. With the second, neither of them the last to write, they are decided. */
export function agreePriorities(
  plan: NextPriorities,
  { person, by, on }: Agreeing,
): NextPriorities | ProblemCode {
  if (plan.decidedOn || findUndecided(plan).length > 0) return 'not-now'
  if ([plan.written, ...plan.agreed].some((it) => it.person === person)) return 'second-person'
  const agreed = [...plan.agreed, { person, by }]
  const next = { ...plan, version: plan.version + 1, agreed }
  return agreed.length < 2 ? next : { ...next, decidedOn: on }
}
