import { problem } from '#shared/api/problem.ts'
import { closeWave } from '#shared/distribution/distribution-endpoints.ts'
import { closingTime } from '#shared/distribution/wave.ts'
import { handle } from '../http/handle.ts'
import { viewWave } from './view-wave.ts'
import { changeWave, findWave } from './wave-store.ts'

export const handler = handle(closeWave, async ({ params, now }) => {
  await changeWave(params.wave, (wave) =>
    now < closingTime(wave) ? { closedEarly: new Date(now).toISOString() } : undefined,
  )
  const wave = await findWave(params.wave)
  return wave ? viewWave(wave, now) : problem('not-found')
})
