const minute = 60_000

/** Signed out after so long without a key, a tap or a click. */
export const idleMinutes = 20
/** Said so long before it happens. */
export const warnMinutes = 2

export type TimeLeft = { is: 'plenty' } | { is: 'idle' | 'over'; ends: number } | { is: 'none' }

/** How a sign-in stands, all in milliseconds since 1970. `idle` goes on with any key; `over` cannot. */
export function timeLeft(now: number, lastTouched: number, until: number): TimeLeft {
  const idleEnd = lastTouched + idleMinutes * minute
  const ends = Math.min(idleEnd, until)
  if (now >= ends) return { is: 'none' }
  if (now < ends - warnMinutes * minute) return { is: 'plenty' }
  return { is: until <= idleEnd ? 'over' : 'idle', ends }
}
