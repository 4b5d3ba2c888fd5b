import { closingTime, isCalledOff, type Wave } from '#shared/distribution/wave.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { logAlarm, logFailure } from '../http/log.ts'
import { forgetLinkKey } from '../keys/key-store.ts'
import { hasAnswers } from '../response/intake-store.ts'
import { switches } from '../switches.ts'
import { finishWave } from './finish-wave.ts'
import { releaseSurvey } from './release-survey.ts'
import { waitsForDecision } from './waits-for-decision.ts'

/** Releases every wave that closed long enough ago for nothing to be on its way. One that fails is tried again next time. */
export async function releaseDueWaves(now: number): Promise<void> {
  const waves = (await allWaves()).filter((it) => !it.released && now >= closingTime(it) + switches.settle)
  // The first to close goes first, so that its answers can wait for the next.
  waves.sort((a, b) => closingTime(a) - closingTime(b) || (a.opens < b.opens ? -1 : 1))
  for (const wave of waves) {
    try {
      if (await waitsForDecision(wave)) continue
      // From here nothing can be sent or taken out, whatever a clock says: what is acknowledged is counted.
      await forgetLinkKey(wave.wave, new Date(now).toISOString().slice(0, 10))
      const counted = await toCount(wave)
      for (const { survey } of counted) await releaseSurvey(wave, survey, now)
      await finishWave(wave, counted.length, now)
    } catch (error) {
      logFailure('releaseWave', error)
      logAlarm('round-not-counted', { wave: wave.wave })
    }
  }
}

/** A round called off before it opened has no results. Looked at all the same, because a cache may have let an answer in. */
const toCount = async (wave: Wave): Promise<Wave['plan']> =>
  isCalledOff(wave) && !(await hasAnswers(wave.wave)) ? [] : wave.plan
