import { closingTime } from '#shared/distribution/wave.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { logFailure } from '../http/log.ts'
import { switches } from '../switches.ts'
import { finishWave } from './finish-wave.ts'
import { releaseSurvey } from './release-survey.ts'

/** Releases every wave that closed long enough ago for nothing to be on its way. One that fails is tried again next time. */
export async function releaseDueWaves(now: number): Promise<void> {
  const waves = (await allWaves()).filter((it) => !it.released && now >= closingTime(it) + switches.settle)
  // The first to close goes first, so that its answers can wait for the next.
  waves.sort((a, b) => closingTime(a) - closingTime(b) || (a.opens < b.opens ? -1 : 1))
  for (const wave of waves) {
    try {
      for (const { survey } of wave.plan) await releaseSurvey(wave, survey, now)
      await finishWave(wave, now)
    } catch (error) {
      logFailure('releaseWave', error)
    }
  }
}
