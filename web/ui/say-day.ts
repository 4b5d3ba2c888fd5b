/**
 * A date or a moment as people say it, by the clock of the place: “31 March”, with the year if asked for. Day, month
 * and year stand in this order in every language we have, and in figures that stand on every phone.
 */
export function sayDay(moment: string | number, lang: string, year?: 'year'): string {
  const format = new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    numberingSystem: 'latn',
    timeZone: 'Europe/London',
  })
  const parts = new Map(format.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]))
  return [parts.get('day'), parts.get('month'), year && parts.get('year')].filter(Boolean).join(' ')
}
