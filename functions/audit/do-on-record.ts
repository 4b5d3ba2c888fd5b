import type { Endpoint } from '#shared/api/endpoint.ts'
import { codeOf, isProblem, type Problem } from '#shared/api/problem.ts'
import { isAudited } from '#shared/audit/is-audited.ts'
import type { Caller } from '../http/caller.ts'
import { actOf } from './act-of.ts'
import { recordAct } from './audit-store.ts'

interface Asked {
  params: object
  caller: Caller
  now: number
}

/**
 * Does what a member of staff asked for, once it is written in the audit log: when it cannot be written, it is not
 * done. What was refused, or failed, gets a second entry.
 */
export async function doOnRecord<R>(
  endpoint: Endpoint,
  { params, caller, now }: Asked,
  work: () => Promise<R | Problem>,
): Promise<R | Problem> {
  if (!isAudited(endpoint)) return work()
  const act = actOf(endpoint, params, caller, now)
  const { number } = await recordAct(act)
  const note = (refused: string) => recordAct({ ...act, refused, of: number })
  const result = await work().catch(async (error: unknown) => {
    await note('broken')
    throw error
  })
  if (isProblem(result)) await note(codeOf(result))
  return result
}
