import { bankHolidays } from '../settings/bank-holidays.ts'
import type { Reading } from '../settings/reading.ts'

export type Rota = Pick<Reading, 'days' | 'holidays' | 'closed' | 'from' | 'until' | 'withinDays'>

const bankHoliday: ReadonlySet<string> = new Set(bankHolidays.map(({ day }) => day))
const dayMs = 86_400_000

/** Does somebody read on this day (yyyy-mm-dd, in London)? */
export function isStaffed(day: string, { days, holidays, closed }: Rota): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  const isClosed = closed.some((it) => it.day === day) || (!holidays && bankHoliday.has(day))
  return days.includes(weekday) && !isClosed
}

const after = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)

/** Longer than any rota rests; without an end, a rota of closed days alone would never answer. */
const farthest = 400

/** The day itself where it is staffed, or the next one that is; undefined where none comes within a year. */
export function staffedFrom(day: string, rota: Rota): string | undefined {
  for (let at = day, tries = 0; tries < farthest; at = after(at), tries++) if (isStaffed(at, rota)) return at
  return undefined
}

/** So many staffed days later: 0 is the day itself or the first staffed one after it. */
export function staffedDaysAfter(day: string, count: number, rota: Rota): string | undefined {
  let at = staffedFrom(day, rota)
  for (let left = count; left > 0 && at !== undefined; left--) at = staffedFrom(after(at), rota)
  return at
}
