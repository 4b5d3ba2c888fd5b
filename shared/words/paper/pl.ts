import type { PaperWords } from './paper-words.ts'

/** Polish. */
export const pl: PaperWords = {
  how: 'Prosimy pisać długopisem. Można zaznaczyć kratkę albo zostawić ją pustą. Zmiana zdania? Trzeba skreślić znak i zaznaczyć inną kratkę.',
  one: 'Prosimy zaznaczyć jedną odpowiedź.',
  after: 'Tylko jeśli w pytaniu {question} zaznaczono {answers}.',
  wrote: 'Tylko jeśli coś napisano w pytaniu {question}.',
  otherwise: 'Jeśli nie, prosimy przejść do pytania {next}.',
  otherwiseDone: 'Jeśli nie, to już koniec.',
  sensitive: 'Nikt nie sprawdza zaznaczeń po kolei. Kto chce pomocy, może zadzwonić pod numer ze strony 1.',
  helpNow: 'Jeśli pomoc jest potrzebna teraz, prosimy zadzwonić pod numer ze strony 1.',
  who: 'Tę kartkę widzi jedna osoba, która przepisuje odpowiedzi. Nie jest to nikt z tych, którzy rozdają ankiety. Potem kartkę niszczymy, chyba że komuś dzieje się krzywda.',
  helper:
    'Pomagają Państwo komuś? Prosimy czytać na głos. Niech ta osoba sama wybiera. Prosimy zapisać jej własne słowa i nic od siebie.',
  sendBack: 'Jak to odesłać',
  steps: [
    'Prosimy włożyć do koperty i ją zakleić.',
    'Prosimy wysłać pod ten adres albo oddać zaklejoną kopertę.',
    'Nikomu po drodze nie wolno jej otworzyć.',
  ],
  by: 'Prosimy wysłać wkrótce. Musi dotrzeć przed {day}.',
  noTakingOut: 'Po wysłaniu nie możemy już wyjąć odpowiedzi. Nic na kartce nie mówi, czyje one są.',
  web: 'Wygodniej na telefonie? Prosimy zeskanować kwadrat albo wejść na ten adres:',
  number: 'Numer formularza {number}',
  more: 'Za mało miejsca? Można pisać na odwrocie.',
  done: 'To wszystko. Dziękujemy.',
}
