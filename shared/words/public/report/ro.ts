import type { ReportWords } from './en.ts'

export const ro: ReportWords = {
  reports: 'Anul nostru, în fiecare an',
  none: 'Încă nu este nimic de citit aici.',
  families: 'Pentru copii și familii',
  told: 'Ce ne-ați spus',
  changed: 'Ce s-a schimbat',
  cannot: 'Ce nu am putut schimba',
  next: 'Ce urmează',
  whole: 'Raportul întreg, în engleză',
}
