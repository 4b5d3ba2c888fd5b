import type { Endpoint } from '#shared/api/endpoint.ts'
import { isAudited } from '#shared/audit/is-audited.ts'
import type { Attempt } from '../http/around.ts'
import { actOf } from './act-of.ts'
import { recordAct } from './audit-store.ts'

/** Somebody signed in tried what the role does not open: one entry. An address that is none of ours is not repeated. */
export async function recordAttempt(endpoint: Endpoint, { caller, now, address }: Attempt): Promise<void> {
  if (!isAudited(endpoint)) return
  const { data: params = {} } = endpoint.params?.safeParse(address) ?? {}
  await recordAct({ ...actOf(endpoint, params, caller, now), refused: 'not-allowed' })
}
