const hour = 3600_000
const day = 24 * hour

const openSinceDays = 21
/** From a Monday to the Friday of the seventh week. */
const daysOpen = 46

const seasons = ['Winter', 'Spring', 'Summer', 'Autumn']

/** That hour of that day on a clock in London. */
export function atHour(date: string, wanted: number): number {
  const guess = Date.parse(`${date}T${String(wanted).padStart(2, '0')}:00:00Z`)
  const shown = new Date(guess).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' })
  return guess - (Number(shown.slice(0, 2)) - wanted) * hour
}

/** When a round of the demonstration opened and closes, and what it is called: the one of 0 months ago is open today. */
export function datesOf(monthsAgo: number, today: number): { title: string; opens: number; closes: number } {
  const newest = new Date(today - openSinceDays * day)
  const month = newest.getUTCMonth() - monthsAgo
  const about = new Date(Date.UTC(newest.getUTCFullYear(), month, Math.min(28, newest.getUTCDate())))
  const monday = about.getTime() - ((about.getUTCDay() + 6) % 7) * day
  const season = seasons[Math.floor(((about.getUTCMonth() + 1) % 12) / 3)]
  return {
    title: `${season} ${about.getUTCFullYear()}`,
    opens: atHour(dateOf(monday), 9),
    closes: atHour(dateOf(monday + daysOpen * day), 17),
  }
}

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
