const minutes = 60_000
const day = 24 * 60 * minutes

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What stands on a clock in London at a moment, as a form's day and time: “2026-11-30T17:00”. */
export function writeLondonTime(moment: number): string {
  const parts = new Map(london.formatToParts(moment).map(({ type, value }) => [type, value]))
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}`
}

/**
 * The moment, in milliseconds since 1970, at which a clock in London shows this day and time. A time that comes
 * twice, when the clocks go back, is the later one, so that nobody is shut out early. One that never comes, when
 * they go forward, is `skipped`; text that is not a whole day and time is `incomplete`.
 */
export function readLondonTime(text: string): number | 'skipped' | 'incomplete' {
  const asIfUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN
  if (Number.isNaN(asIfUtc) || !new Date(asIfUtc).toISOString().startsWith(text)) return 'incomplete'
  // However the clocks change that night, one of the day before's and the day after's distance from UTC is right.
  const ahead = [asIfUtc - day, asIfUtc + day].map((near) => Date.parse(`${writeLondonTime(near)}Z`) - near)
  const moments = ahead.map((distance) => asIfUtc - distance).filter((it) => writeLondonTime(it) === text)
  return moments.length > 0 ? Math.max(...moments) : 'skipped'
}
