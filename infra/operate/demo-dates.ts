const day = 24 * 3600_000
const hour = 3600_000
const weeksOpen = 8
const openSinceDays = 21

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
  const first = new Date(Date.UTC(newest.getUTCFullYear(), month, Math.min(28, newest.getUTCDate())))
  const opens = atHour(first.toISOString().slice(0, 10), 9)
  const last = new Date(opens + weeksOpen * 7 * day).toISOString().slice(0, 10)
  const season = seasons[Math.floor(((first.getUTCMonth() + 1) % 12) / 3)]
  return { title: `${season} ${first.getUTCFullYear()}`, opens, closes: atHour(last, 17) }
}
