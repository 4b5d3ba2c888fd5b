import type { Invitation } from './invitation.ts'

/** Polish. */
export const pl: Invitation = {
  lang: 'pl',
  heading: 'Jak się Państwu układa?',
  says: 'Kilka krótkich pytań. To zajmuje około 5 minut.',
  free: 'To nie jest obowiązkowe. Można pominąć każde pytanie.',
  nameless: 'Nie pytamy, jak się Państwo nazywają.',
  unseen: 'Kto to Państwu dał, nie zobaczy Państwa odpowiedzi.',
  open: 'Proszę otworzyć: {link}',
  type: 'Proszę wejść na {address} i wpisać ten kod: {code}',
  scan: 'Proszę zeskanować kwadrat telefonem. Można też wejść na {address} i wpisać kod.',
  until: 'Można to zrobić do {day}.',
  later: 'Później można tu zobaczyć, co się zmieniło: {address}',
  sms: 'Jak się Państwu układa? Kilka krótkich pytań, 5 minut. Nie pytamy o nazwisko. {link}',
  remind: 'Już gotowe? Dziękujemy. Nikt nie widzi, kto odpowiedział, dlatego piszemy do wszystkich.',
  useYours: 'Jeśli nie, wciąż jest czas. Proszę użyć kartki lub linku, które Państwo dostali.',
  poster: 'Tu jest miejsce na Państwa słowa.',
  after:
    'Dzień dobry. Pytania, do których dostali Państwo link, są już zamknięte. Dziękujemy, niezależnie od tego, czy Państwo odpowiedzieli. Nikt nie może nam powiedzieć, kto odpowiedział, dlatego piszemy do wszystkich. Jeśli chcą Państwo o czymś porozmawiać, można do nas zadzwonić lub napisać w każdej chwili.',
}
