import type { Distribution } from '#shared/distribution/distribution.ts'
import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'

/** A hand-out as staff see it. */
export function viewDistribution(it: Distribution): DistributionView {
  const { batches, publicKeys: _, answersSize: __, ...rest } = it
  return { ...rest, issued: Object.values(batches).reduce((sum, batch) => sum + batch.issued, 0) }
}
