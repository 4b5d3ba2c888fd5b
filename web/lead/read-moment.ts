import { readLondonTime } from '#shared/distribution/london-time.ts'

/** A day and time typed by the clock in the UK, wherever this computer is, as the moment it is; nothing when it is none. */
export function readMoment(typed: string): string {
  const moment = readLondonTime(typed)
  return typeof moment === 'number' ? new Date(moment).toISOString() : ''
}
