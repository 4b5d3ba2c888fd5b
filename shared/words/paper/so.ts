import type { PaperWords } from './paper-words.ts'

/** Somali. */
export const so: PaperWords = {
  how: 'Qalin isticmaal. Sanduuq calaamadi, ama banaan uga tag. Ma beddeshay fikirkaaga? Ka tirtir oo mid kale calaamadi.',
  one: 'Mid calaamadi.',
  after: 'Kaliya haddii aad {answers} ku calaamadisay su’aasha {question}.',
  wrote: 'Kaliya haddii aad wax ku qortay su’aasha {question}.',
  otherwise: 'Haddii kale, aad su’aasha {next}.',
  otherwiseDone: 'Haddii kale, waad dhammaysay.',
  sensitive: 'Qofna calaamadaha mid mid uma eego. Haddii aad caawimo rabto, wac lambar ku yaal bogga 1.',
  helpNow: 'Haddii aad hadda caawimo u baahan tahay, wac lambar ku yaal bogga 1.',
  who: 'Hal qof ayaa arka warqaddan, si uu kombiyuutarka ugu qoro. Ma aha mid ka mid ah dadka warqadahan bixiya. Kadib waan jeexjeexnaa, haddii aan qof la waxyeelayn.',
  helper: 'Ma caawinaysaa? Kor u akhri. Ha iyagu doorteen. Qor ereyadooda, adiga kuwaaga ha ku darin.',
  sendBack: 'Sida loo soo celiyo',
  steps: [
    'Ku rid baqshad, oo xir.',
    'Boostada ugu dir cinwaanka halkan ku qoran, ama dhiib baqshadda oo xiran.',
    'Qofna jidka kuma furi karo.',
  ],
  by: 'Fadlan dhakhso u dir. Waa inay timaaddo ka hor {day}.',
  noTakingOut: 'Markaad dirto kadib, jawaabahaaga kama saari karno. Waxba kuma qorna oo sheegaya cidda leh.',
  web: 'Ma telefoon baad ka jeceshahay? Iskaan garee afargeesaha, ama tag cinwaankan:',
  number: 'Lambarka foomka {number}',
  more: 'Ma u baahan tahay meel dheeri ah? Dhabarka ku qor.',
  done: 'Intaas uun. Mahadsanid.',
}
