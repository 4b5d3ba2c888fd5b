import type { Distribution } from './distribution.ts'
import type { Wave } from './wave.ts'

const week = 7 * 24 * 3600_000

/** Whether a hand-out's count may be taken anew: a week after it opened, and a week after the last one, never sooner. */
export function isCountDue(it: Pick<Distribution, 'opens' | 'shownOn'>, wave: Wave, now: number): boolean {
  const last = it.shownOn ?? it.opens ?? wave.opens
  return now >= Date.parse(last) + week
}
