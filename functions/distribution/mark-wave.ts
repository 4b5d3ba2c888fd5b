import { problem } from '#shared/api/problem.ts'
import { markWave } from '#shared/distribution/distribution-endpoints.ts'
import { handle } from '../http/handle.ts'
import { hasAnswers } from '../response/intake-store.ts'
import { viewWave } from './view-wave.ts'
import { changeWave, findWave } from './wave-store.ts'

export const handler = handle(markWave, async ({ params, now }) => {
  const wave = await findWave(params.wave)
  if (!wave) return problem('not-found')
  if (wave.madeUp) return viewWave(wave, now)
  if (wave.released || (await hasAnswers(wave.wave))) return problem('has-answers')
  await changeWave(wave.wave, (it) => (it.madeUp ? undefined : { madeUp: true }))
  const marked = await findWave(wave.wave)
  return marked ? viewWave(marked, now) : problem('not-found')
})
