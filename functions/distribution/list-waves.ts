import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { handle } from '../http/handle.ts'
import { viewWave } from './view-wave.ts'
import { allWaves } from './wave-store.ts'

export const handler = handle(listWaves, async ({ now }) => {
  const waves = await allWaves()
  waves.sort((a, b) => (a.opens < b.opens ? 1 : -1))
  return { waves: waves.map((wave) => viewWave(wave, now)) }
})
