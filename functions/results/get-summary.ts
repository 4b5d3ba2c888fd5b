import { problem } from '#shared/api/problem.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { viewWave } from '../distribution/view-wave.ts'
import { findWave } from '../distribution/wave-store.ts'
import { handle } from '../http/handle.ts'
import { releasesOf } from './release-store.ts'

export const handler = handle(getSummary, async ({ params, now }) => {
  const [wave, releases] = await Promise.all([findWave(params.wave), releasesOf(params.wave)])
  return wave ? { wave: viewWave(wave, now), releases } : problem('not-found')
})
