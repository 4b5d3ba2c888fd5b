const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
})

/** “30 November 2026” */
export const sayDay = (date: string): string => day.format(new Date(date))
