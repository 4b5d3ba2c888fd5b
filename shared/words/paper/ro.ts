import type { PaperWords } from './paper-words.ts'

/** Romanian. */
export const ro: PaperWords = {
  how: 'Scrieți cu pixul. Bifați o căsuță sau lăsați-o goală. V-ați răzgândit? Tăiați-o și bifați alta.',
  one: 'Bifați una.',
  after: 'Numai dacă ați bifat {answers} la întrebarea {question}.',
  wrote: 'Numai dacă ați scris ceva la întrebarea {question}.',
  otherwise: 'Dacă nu, treceți la întrebarea {next}.',
  otherwiseDone: 'Dacă nu, ați terminat.',
  sensitive: 'Nimeni nu verifică bifele una câte una. Dacă vreți ajutor, sunați la un număr de pe pagina 1.',
  helpNow: 'Dacă aveți nevoie de ajutor acum, sunați la un număr de pe pagina 1.',
  who: 'O singură persoană vede această hârtie, ca să o treacă în calculator. Nu este dintre cei care dau aceste hârtii. Apoi o distrugem, în afară de cazul în care cineva este rănit.',
  helper:
    'Ajutați pe cineva? Citiți cu voce tare. Lăsați persoana să aleagă. Scrieți cuvintele ei, nu pe ale dumneavoastră.',
  sendBack: 'Cum o trimiteți înapoi',
  steps: [
    'Puneți-o într-un plic și închideți-l.',
    'Trimiteți-o prin poștă la adresa de aici sau predați plicul închis.',
    'Nimeni nu are voie să îl deschidă pe drum.',
  ],
  by: 'Vă rugăm să o trimiteți curând. Trebuie să ajungă înainte de {day}.',
  noTakingOut:
    'După ce o trimiteți, nu vă mai putem scoate răspunsurile. Nimic de pe ea nu arată ale cui sunt.',
  web: 'Preferați telefonul? Scanați pătratul sau mergeți la această adresă:',
  number: 'Formularul numărul {number}',
  more: 'Aveți nevoie de mai mult loc? Scrieți pe verso.',
  done: 'Asta e tot. Vă mulțumim.',
}
