import { problem } from '#shared/api/problem.ts'
import { listDistributions } from '#shared/distribution/distribution-endpoints.ts'
import { actsFor } from '../http/caller.ts'
import { handle } from '../http/handle.ts'
import { distributionsOf } from './distribution-store.ts'
import { viewDistribution } from './view-distribution.ts'
import { findWave } from './wave-store.ts'

export const handler = handle(listDistributions, async ({ params, caller, now }) => {
  const [wave, all] = await Promise.all([findWave(params.wave), distributionsOf(params.wave)])
  if (!wave) return problem('not-found')
  const own = all.filter(({ agency }) => actsFor(caller, agency))
  return { distributions: own.map((it) => viewDistribution(it, wave, now)) }
})
