import type { Distribution } from '#shared/distribution/distribution.ts'
import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { handoutState } from '#shared/distribution/handout-state.ts'
import { writeBatch } from '#shared/distribution/token.ts'
import type { Wave } from '#shared/distribution/wave.ts'

/** A hand-out as staff see it. */
export function viewDistribution(it: Distribution, wave: Wave, now: number): DistributionView {
  const { batches, publicKeys: _, answersSize: __, cap: ___, ...rest } = it
  // How many tokens readers took for paper would tell how much of it came back.
  const shown = Object.entries(it.mode === 'paper' ? {} : batches).map(([batch, made]) => ({
    batch: writeBatch(Number(batch)),
    ...made,
  }))
  return {
    ...rest,
    state: handoutState(it, wave, now),
    issued: shown.reduce((sum, { issued }) => sum + issued, 0),
    batches: shown.sort((a, b) => (a.batch < b.batch ? -1 : 1)),
  }
}
