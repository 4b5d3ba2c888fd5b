/** The fixed words of the page of a yearly report that is for children and families, and of the list of all reports. */
export const en = {
  reports: 'Our year, every year',
  none: 'There is nothing to read here yet.',
  families: 'For children and families',
  told: 'What you told us',
  changed: 'What changed',
  cannot: 'What we could not change',
  next: 'What comes next',
  whole: 'The whole report, in English',
}

export type ReportWords = typeof en
