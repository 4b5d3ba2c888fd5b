import type { ReplyWords } from './en.ts'

export const ro: ReplyWords = {
  title: 'Ce am făcut',
  heading: 'Ne-ați spus. Iată ce am făcut.',
  soon: 'Ne uităm la ce ne-au spus oamenii. Până pe {day} spunem aici ce facem.',
  later: 'Ne uităm la ce ne-au spus oamenii. Apoi spunem aici ce facem.',
  will: 'Vom face asta',
  doing: 'Facem asta acum',
  done: 'Am făcut asta',
  cannot: 'Nu putem face asta',
  helped: 'A ajutat?',
  children: 'Cuvinte pentru copii',
  adults: 'Cuvinte pentru adulți',
  poster: 'Un afiș de tipărit',
  before: 'Ce am auzit de la toți',
  scan: 'Îndreptați telefonul aici sau scrieți',
}
