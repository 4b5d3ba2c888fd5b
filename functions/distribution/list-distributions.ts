import { listDistributions } from '#shared/distribution/distribution-endpoints.ts'
import { actsFor } from '../http/caller.ts'
import { handle } from '../http/handle.ts'
import { distributionsOf } from './distribution-store.ts'
import { viewDistribution } from './view-distribution.ts'

export const handler = handle(listDistributions, async ({ params, caller }) => {
  const all = await distributionsOf(params.wave)
  return { distributions: all.filter(({ agency }) => actsFor(caller, agency)).map(viewDistribution) }
})
