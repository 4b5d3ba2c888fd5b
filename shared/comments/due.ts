import { readLondonTime } from '../distribution/london-time.ts'
import { londonDay } from '../settings/london-day.ts'
import { isStaffed, type Rota, staffedDaysAfter, staffedFrom } from './staffed-day.ts'

/**
 * By when a set of comments has to be read: the end of the hours of the last staffed day that was promised, counted
 * from the stored day; what is flagged, on its own day. A time in London, as `yyyy-mm-ddThh:mm`.
 */
export function dueOf(day: string, flagged: boolean, rota: Rota): string | undefined {
  const last = staffedDaysAfter(day, flagged ? 0 : rota.withinDays, rota)
  return last && `${last}T${rota.until}`
}

/** How much of the staffed time from the stored day until it is due has passed: 0 at its start, 1 when it is over. */
export function timeUsed(day: string, due: string, at: number, rota: Rota): number {
  const all = staffedTime(day, due.slice(0, 10), rota, Number.POSITIVE_INFINITY)
  return all === 0 ? 1 : staffedTime(day, due.slice(0, 10), rota, at) / all
}

/** Milliseconds of reading hours from one day to another, both included, up to a moment. */
function staffedTime(first: string, last: string, rota: Rota, upTo: number): number {
  let sum = 0
  for (let day = staffedFrom(first, rota); day && day <= last; day = staffedDaysAfter(day, 1, rota)) {
    const [from, until] = [moment(`${day}T${rota.from}`), moment(`${day}T${rota.until}`)]
    sum += Math.max(0, Math.min(until, upTo) - from)
  }
  return sum
}

/** A time that the clocks skip in spring stands for the same time by UTC, when it is over. */
function moment(text: string): number {
  const read = readLondonTime(text)
  return typeof read === 'number' ? read : Date.parse(`${text}Z`)
}

/** When reading begins on the London day of this moment, or would. */
export const dayStart = (at: number, { from }: Rota): number => moment(`${londonDay(at)}T${from}`)

/** Is somebody reading at this moment? */
export function isReadingTime(at: number, rota: Rota): boolean {
  const day = londonDay(at)
  return isStaffed(day, rota) && at >= moment(`${day}T${rota.from}`) && at < moment(`${day}T${rota.until}`)
}
