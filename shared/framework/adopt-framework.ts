import type { ProblemCode } from '../api/problem.ts'
import type { Framework } from './framework.ts'

interface Adopting {
  person: string
  by: string
  on: string
}

/** Somebody who did not write this version puts it in force. */
export function adoptFramework(framework: Framework, { person, by, on }: Adopting): Framework | ProblemCode {
  if (framework.adopted) return 'not-now'
  if (framework.written.person === person) return 'second-person'
  return { ...framework, version: framework.version + 1, adopted: { person, by, on } }
}
