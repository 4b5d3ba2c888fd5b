import type { Invitation } from './invitation.ts'

/** Somali. */
export const so: Invitation = {
  lang: 'so',
  heading: 'Sidee wax ahaayeen?',
  says: 'Dhowr su’aalood oo gaagaaban. Waxay qaadanayaan ilaa 5 daqiiqo.',
  free: 'Qasab ma aha. Su’aal kasta waad ka boodi kartaa.',
  nameless: 'Magacaaga ma weydiinno.',
  unseen: 'Qofka tan ku siiyay ma arki karo jawaabahaaga.',
  open: 'Fur tan: {link}',
  type: 'Tag {address} oo ku qor koodhkan: {code}',
  scan: 'Afargeesaha telefoonka ku iskaan garee. Ama tag {address} oo ku qor koodhka.',
  until: 'Waxaad samayn kartaa ilaa {day}.',
  later: 'Ka dib halkan waxaad ka arki kartaa waxa isbeddelay: {address}',
  sms: 'Sidee wax ahaayeen? Dhowr su’aalood oo gaagaaban, 5 daqiiqo. Magacaaga ma weydiinno. {link}',
  remind:
    'Hore ma u samaysay? Mahadsanid. Cidna ma arki karto cidda samaysay, sidaas darteed tan qof walba waa loo diraa.',
  useYours: 'Haddii kale, wali waqti waa jiraa. Isticmaal kaarka ama linkiga lagu siiyay.',
  poster: 'Erayadaadu halkan bay meel ku leeyihiin.',
  after:
    'Salaan. Su’aalihii aan linkiga kaa siinnay hadda waa xiran yihiin. Mahadsanid, haddii aad ka jawaabtay iyo haddii kaleba. Cidna nooma sheegi karto cidda ka jawaabtay, sidaas darteed tan qof walba waan u dirnaa. Haddii ay jirto wax aad rabto inaad ka hadasho, waqti kasta waad na soo wici kartaa ama noo soo qori kartaa.',
}
