import type { Invitation } from './invitation.ts'

/** Romanian. */
export const ro: Invitation = {
  lang: 'ro',
  heading: 'Cum au mers lucrurile?',
  says: 'Câteva întrebări scurte. Durează cam 5 minute.',
  free: 'Nu este obligatoriu. Puteți sări peste orice întrebare.',
  nameless: 'Nu vă întrebăm cum vă numiți.',
  unseen: 'Cine v-a dat asta nu vă poate vedea răspunsurile.',
  open: 'Deschideți: {link}',
  type: 'Mergeți la {address} și scrieți acest cod: {code}',
  scan: 'Scanați pătratul cu telefonul. Sau mergeți la {address} și scrieți codul.',
  until: 'O puteți face până la {day}.',
  later: 'Mai târziu puteți vedea aici ce s-a schimbat: {address}',
  sms: 'Cum au mers lucrurile? Câteva întrebări scurte, 5 minute. Nu vă întrebăm numele. {link}',
  remind: 'Ați făcut-o deja? Vă mulțumim. Nimeni nu poate vedea cine a răspuns, așa că trimitem tuturor.',
  useYours: 'Dacă nu, mai este timp. Folosiți cartonașul sau linkul pe care l-ați primit.',
  poster: 'Cuvintele dumneavoastră își au locul aici.',
  after:
    'Bună ziua. Întrebările pentru care v-am dat un link s-au închis acum. Vă mulțumim, fie că ați răspuns, fie că nu. Nimeni nu ne poate spune cine a răspuns, de aceea le scriem tuturor. Dacă doriți să vorbiți despre ceva, ne puteți suna sau scrie oricând.',
}
