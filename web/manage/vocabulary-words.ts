import type { Pack, Term } from '#shared/settings/vocabulary.ts'

export const packNames: Readonly<Record<Pack, string>> = {
  wt2013: 'Working Together 2013',
  wt2018: 'Working Together 2018',
  wt2023: 'Working Together 2023',
}

export const termNames: Readonly<Record<Term, string>> = {
  board: 'The body that you report to',
  executive: 'Those who decide between its meetings',
  'independent-voice': 'The independent person who questions it',
  'serious-review': 'The review of a grave case',
  'local-review': 'A review that you choose to do yourselves',
  'yearly-report': 'The report on the year',
  'early-help': 'Help before things get worse',
  'early-help-assessment': 'The first look at what a family needs',
  exploitation: 'When somebody uses a child',
  'duty-audit': 'The audit of agencies’ duties',
}
