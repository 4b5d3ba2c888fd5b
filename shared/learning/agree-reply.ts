import type { ProblemCode } from '../api/problem.ts'
import type { Reply } from './reply.ts'

interface Agreeing {
  person: string
  by: string
  on: string
}

/** One more person agrees to the words. With the second, neither of them their writer, everybody can read them. */
export function agreeReply(reply: Reply, { person, by, on }: Agreeing): Reply | ProblemCode {
  if (reply.status === 'public') return 'not-now'
  if ([reply.written, ...reply.agreed].some((it) => it.person === person)) return 'second-person'
  const agreed = [...reply.agreed, { person, by }]
  const next = { ...reply, version: reply.version + 1, agreed, on }
  return agreed.length < 2 ? next : { ...next, status: 'public', first: reply.first ?? on }
}
