import { closingTime, type Wave } from '#shared/distribution/wave.ts'
import { recordBySchedule } from '../audit/record-by-schedule.ts'
import { now } from '../clock.ts'
import { allWaves, changeWave } from '../distribution/wave-store.ts'
import { logAlarm, logEvent } from '../http/log.ts'
import { findKeys, forgetKeys } from './key-store.ts'
import { wrapping } from './wave-wrapping.ts'

const day = 24 * 3600_000

/** A wave's keys are gone this long after it closed. */
const goneAfterDays = 14

export const handler = (): Promise<void> => destroyDueKeys(now())

/** Destroys the keys of waves that were released; a wave that should have been and was not keeps them and raises an alarm. */
export async function destroyDueKeys(now: number): Promise<void> {
  for (const wave of await allWaves()) {
    const due = closingTime(wave) + (goneAfterDays - wrapping.noticeDays) * day
    if (wave.keysDestroyed || now < due) continue
    if (wave.released) await destroy(wave, now)
    else logAlarm('keys-kept', { wave: wave.wave })
  }
}

async function destroy({ wave }: Wave, now: number): Promise<void> {
  const keys = await findKeys(wave)
  if (!keys) return
  const goneOn = new Date(now + wrapping.noticeDays * day).toISOString().slice(0, 10)
  await recordBySchedule('destroyKeys', wave, now)
  await wrapping.destroy(keys.wrappingKey)
  await forgetKeys(wave, goneOn)
  await changeWave(wave, (it) => (it.keysDestroyed ? undefined : { keysDestroyed: goneOn }))
  logEvent('keys are destroyed', { wave })
}
