// Swedish writes a date as year, month and day: 2026-11-30.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The day in London at a moment, as yyyy-mm-dd. */
export const londonDay = (moment: number): string => format.format(moment)
