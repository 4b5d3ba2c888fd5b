import type { ReportWords } from './en.ts'

export const pl: ReportWords = {
  reports: 'Nasz rok, co roku',
  none: 'Nie ma tu jeszcze nic do czytania.',
  families: 'Dla dzieci i rodzin',
  told: 'Co nam powiedzieliście',
  changed: 'Co się zmieniło',
  cannot: 'Czego nie mogliśmy zmienić',
  next: 'Co będzie dalej',
  whole: 'Całe sprawozdanie, po angielsku',
}
