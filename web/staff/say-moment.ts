const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
})

/** “Monday 30 November 2026, 5 pm”, with the hour kept on one line */
export function sayMoment(moment: string): string {
  const parts = new Map(format.formatToParts(new Date(moment)).map((part) => [part.type, part.value]))
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  const minutes = get('minute') === '00' ? '' : `.${get('minute')}`
  const time = `${get('hour')}${minutes}\u00a0${get('dayPeriod').toLowerCase()}`
  return `${get('weekday')} ${get('day')} ${get('month')} ${get('year')}, ${time}`
}
