import { problem } from '#shared/api/problem.ts'
import { decideFlood } from '#shared/distribution/distribution-endpoints.ts'
import { handle } from '../http/handle.ts'
import { decideOn, findDistribution } from './distribution-store.ts'
import { findOwn } from './find-own.ts'
import { viewDistribution } from './view-distribution.ts'

export const handler = handle(decideFlood, async ({ params, body, caller, now }) => {
  const own = await findOwn(params, caller)
  if (!own) return problem('not-found')
  if (!(await decideOn(own.it, body.excluded))) return problem('no-flood')
  const it = await findDistribution(params.distribution)
  return it ? viewDistribution(it, own.wave, now) : problem('not-found')
})
