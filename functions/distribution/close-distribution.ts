import { problem } from '#shared/api/problem.ts'
import { closeDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { handle } from '../http/handle.ts'
import { closeBy, findDistribution } from './distribution-store.ts'
import { findOwn } from './find-own.ts'
import { viewDistribution } from './view-distribution.ts'

export const handler = handle(closeDistribution, async ({ params, caller, now }) => {
  const own = await findOwn(params, caller)
  if (!own) return problem('not-found')
  await closeBy(own.it, new Date(now).toISOString())
  const it = await findDistribution(params.distribution)
  return it ? viewDistribution(it, own.wave, now) : problem('not-found')
})
