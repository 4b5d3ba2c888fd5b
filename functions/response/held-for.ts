import { logAlarm } from '../http/log.ts'

const minute = 60_000

/** So many wrong codes in a minute are slips of fingers and old cards. More are somebody who guesses. */
const slips = 60
const wait = 1000

/** In the memory of this instance, and gone with it: each instance of a function counts for itself. */
const minutes = new Map<string, { began: number; wrong: number }>()

/** How many milliseconds the reply to a wave's next wrong code is held back. A right code is never asked about. */
export function heldFor(wave: string, now: number): number {
  const before = minutes.get(wave)
  const at = before && now < before.began + minute ? before : { began: now, wrong: 0 }
  at.wrong++
  minutes.set(wave, at)
  if (at.wrong === slips + 1) logAlarm('wrong-codes', { wave })
  return at.wrong > slips ? wait : 0
}
