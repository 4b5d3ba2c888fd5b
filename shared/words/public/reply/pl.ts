import type { ReplyWords } from './en.ts'

export const pl: ReplyWords = {
  title: 'Co zrobiliśmy',
  heading: 'Powiedzieli nam Państwo. Oto, co zrobiliśmy.',
  soon: 'Przyglądamy się temu, co ludzie nam powiedzieli. Do {day} napiszemy tutaj, co z tym robimy.',
  later: 'Przyglądamy się temu, co ludzie nam powiedzieli. Potem napiszemy tutaj, co z tym robimy.',
  will: 'Zrobimy to',
  doing: 'Robimy to teraz',
  done: 'Zrobiliśmy to',
  cannot: 'Nie możemy tego zrobić',
  helped: 'Czy to pomogło?',
  children: 'Słowa dla dzieci',
  adults: 'Słowa dla dorosłych',
  poster: 'Plakat do wydrukowania',
  before: 'Co usłyszeliśmy od wszystkich',
  scan: 'Proszę skierować tu telefon albo wpisać',
}
