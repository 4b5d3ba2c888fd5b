/** A date or a moment as people say it, by the clock of the place: “31 March”, with the year if asked for. */
export const sayDay = (iso: string, lang: string, year?: 'year'): string =>
  new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'Europe/London',
  }).format(new Date(iso))
