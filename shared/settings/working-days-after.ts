import { bankHolidays } from './bank-holidays.ts'

const closed: ReadonlySet<string> = new Set(bankHolidays.map(({ day }) => day))
const dayMs = 86_400_000

const isWorkingDay = (day: string): boolean =>
  ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !closed.has(day)

const after = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)

/** The working day (yyyy-mm-dd) so many after a day, which itself never counts: weekends and bank holidays do not either. */
export function workingDaysAfter(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0; ) {
    at = after(at)
    if (isWorkingDay(at)) left--
  }
  return at
}
