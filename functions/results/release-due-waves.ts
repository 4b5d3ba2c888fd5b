import { closingTime } from '#shared/distribution/wave.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { logFailure } from '../http/log.ts'
import { switches } from '../switches.ts'
import { finishWave } from './finish-wave.ts'
import { releaseSurvey } from './release-survey.ts'

/** Releases every wave that closed long enough ago for nothing to be on its way. One that fails is tried again next time. */
export async function releaseDueWaves(now: number): Promise<void> {
  for (const wave of await allWaves()) {
    if (wave.released || now < closingTime(wave) + switches.settle) continue
    try {
      for (const { survey } of wave.plan) await releaseSurvey(wave, survey)
      await finishWave(wave, now)
    } catch (error) {
      logFailure('releaseWave', error)
    }
  }
}
