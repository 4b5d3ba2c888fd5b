import type { LanguageWords } from './language-words.ts'

/** Romanian. */
export const ro: LanguageWords = {
  shared: {
    lang: 'ro',
    bar: {
      help: 'Cereți ajutor acum',
      free: 'Apelul la Childline este gratuit. Nu apare pe factura de telefon.',
      checked: 'Numere verificate pe {day}',
      leave: 'Părăsiți această pagină',
    },
    start: {
      title: 'Privind înapoi',
      go: 'Începeți',
      screen: 'Vă poate vedea cineva ecranul?',
      later: 'Puteți face asta mai târziu.',
      madeUp: 'Aceasta este o probă. Răspunsurile de aici sunt inventate.',
      helper:
        'Ajutați pe cineva? Citiți împreună cu voce tare. Lăsați persoana să aleagă. Scrieți cuvintele ei. Nu adăugați cuvintele dumneavoastră.',
      languages: 'Puteți citi și în:',
      safe: 'Cum vă păstrăm răspunsurile în siguranță',
    },
    question: {
      title: 'Întrebare',
      back: 'Înapoi',
      check: 'Verificați răspunsurile',
      many: 'Bifați tot ce se potrivește.',
      ifFits: 'Dacă nu se potrivește, săriți peste.',
      always: { dk: 'Nu știu', rns: 'Nu vreau să spun' },
      tooLong:
        'Textul este prea lung: {typed} de caractere, iar loc este pentru {most}. Scurtați-l, apoi continuați. Nu s-a pierdut nimic.',
      helper: 'Dacă ajutați: {note}',
    },
    code: {
      label: 'Codul de pe cartonaș sau din link',
      wrong: 'Verificați codul. Are 20 de litere și cifre.',
    },
    error: 'Vă rugăm să verificați un lucru',
    errorTitle: 'Eroare: {title}',
    problems: {
      'not-open': 'Acest link nu este deschis acum. Cereți altul persoanei care vi l-a dat.',
      'already-sent':
        'Avem deja răspunsurile dumneavoastră. Nu s-a mai trimis nimic și nu s-a schimbat nimic.',
      'not-valid': 'Ceva de pe acea pagină nu era în regulă. Nu s-a trimis nimic.',
      'not-found': 'Nu este nimic la această adresă.',
      'too-large': 'Este mai mult decât putem primi deodată. Nu s-a trimis nimic.',
      broken: 'Ceva nu a mers la noi. Vă rugăm să încercați din nou.',
    },
    check: {
      title: 'Verificați și trimiteți',
      folded: 'Răspunsurile rămân ascunse până le deschideți.',
      count: '{given} din {all}',
      skipped: 'Ați sărit peste',
      change: 'Schimbați',
      showCode: 'Poate voi vrea să-mi scoateți răspunsurile. Arătați-mi un cod după ce trimit.',
      changeAll: 'Schimbați răspunsurile mele',
      sending: 'Se trimite…',
      keepOpen: 'Țineți această pagină deschisă.',
      slow: 'Încă nu s-a trimis. Încercăm în continuare. Țineți această pagină deschisă.',
      notYet: 'Încă nu s-a trimis',
      waiting:
        'Răspunsurile dumneavoastră așteaptă pe acest telefon, încuiate. Încercăm din nou când există rețea și când deschideți iar această pagină.',
      waitsUntil:
        'Așteaptă până la {day}, dacă telefonul le păstrează atât. „Părăsiți această pagină” le șterge.',
      gone: 'Pe acest telefon nu mai așteaptă nimic.',
      waits: 'Răspunsuri de mai înainte așteaptă pe acest telefon. Încă nu au fost trimise.',
      nowSent: 'Răspunsurile de mai înainte au fost trimise acum.',
      lost: 'Răspunsurile de pe acest telefon nu au fost trimise. Linkul nu este deschis acum.',
      tryAgain: 'Încercați din nou acum',
      kept: 'Răspunsurile sunt încă pe această pagină.',
      stop: 'Opriți și nu trimiteți nimic',
    },
    idle: {
      heading: 'Mai sunteți aici?',
      what: 'În două minute ștergem această pagină, ca să nu o vadă altcineva.',
      stay: 'Sunt încă aici',
    },
    thanks: {
      title: 'Vă mulțumim',
      next: 'Ce urmează',
      changes: 'Vedeți ce facem cu ele',
      takeOut: 'Poate voi vrea să-mi scoateți răspunsurile',
      takeOutHow: 'Vă putem arăta un cod. Fără el, nimeni nu vă poate găsi răspunsurile.',
      showCode: 'Arătați-mi codul',
      codeIs: 'Codul dumneavoastră',
      writeDown: 'Notați acest cod. Cu el, vă putem scoate răspunsurile până pe {day}.',
      useCode: 'Unde folosiți codul',
    },
    notOpen: {
      title: 'Privind înapoi',
      heading: 'Nu putem deschide pagina',
      help: 'Dacă aveți nevoie de ajutor acum, apăsați „Cereți ajutor acum” în partea de sus a acestei pagini.',
    },
    noBox: {
      heading: 'Astăzi nu este nicio casetă de scris',
      why: 'Nimeni nu poate citi astăzi aici cuvintele dumneavoastră, de aceea nu este nicio casetă pentru ele. Celelalte răspunsuri contează la fel.',
    },
    home: {
      heading: 'Privind înapoi la ajutorul primit',
      link: 'Aveți un link? Apăsați pe el și se deschid întrebările.',
      card: 'Aveți un cartonaș? Scanați pătratul de pe el cu camera telefonului.',
      type: {
        label: 'Sau scrieți codul',
        hint: 'Este pe cartonaș sau pe afiș. Literele mari și spațiile nu contează.',
        wrong: 'Verificați codul. Pe cartonaș are 20 de litere și cifre, pe afiș 12.',
        go: 'Mergeți la întrebări',
      },
      safe: 'Cum vă păstrăm răspunsurile în siguranță',
      how: [
        'Nu vă întrebăm niciodată numele.',
        'Telefonul vă sigilează răspunsurile înainte să le trimită. Dacă nu poate, le sigilăm noi pe măsură ce ajung.',
        'Un om citește fiecare comentariu. Nimeni nu citește celelalte răspunsuri unul câte unul.',
        'După data de închidere, un calculator numără toate răspunsurile împreună. Apoi aruncăm cheile.',
        'După aceea, nimeni nu poate ști ce răspuns a venit din ce link. Nici noi.',
      ],
      cannot:
        'Nu putem ascunde ce scrieți cu cuvintele dumneavoastră. Nu putem opri pe cineva să se uite la telefonul dumneavoastră.',
      changes: 'Ce am auzit de la familii',
      about: 'Mai multe despre aceste pagini, în engleză',
    },
    withdraw: {
      title: 'Scoatere',
      heading: 'Scoateți-mi răspunsurile',
      token: 'Codul de pe cartonaș sau din link',
      tokenHint: 'Lăsați gol dacă nu ați avut un cod al dumneavoastră.',
      code: 'Codul pe care vi l-am arătat după ce ați trimis',
      go: 'Scoateți-le',
      wrong: 'Verificați codul. Are 17 litere și cifre.',
      done: 'Dacă aveam răspunsuri cu acel cod, acum sunt scoase.',
      read: 'Cuvintele care au ajuns deja la cei care le citesc nu mai pot fi găsite.',
    },
    changes: {
      title: 'Ce am învățat',
      heading: 'Ne-ați spus. Iată ce am învățat.',
      thanks: 'Familiile ne-au spus cum a fost ajutorul. Vă mulțumim.',
      english: 'Textul care urmează este în engleză.',
      said: 'Ați spus',
      learned: 'Ce am învățat',
      madeUp: 'Răspunsuri inventate, de probă. Nicio familie nu a spus asta.',
      none: 'Încă nu este nimic aici. Când se închide un chestionar, ne uităm la ce ne-ați spus. Apoi spunem aici ce am învățat.',
    },
  },
  parent: {
    large: false,
    bar: { people: 'Oameni cu care puteți vorbi acum' },
    start: {
      heading: 'Cum a fost ajutorul primit de familia dumneavoastră?',
      what: 'Spuneți-ne cum era înainte și cum este acum. Așa facem ajutorul mai bun. Durează 5 minute. Puteți sări peste orice. Vă puteți opri oricând.',
      who: 'Nu vă întrebăm numele. Vă rugăm să nu scrieți nume. Cei care v-au ajutat nu vă pot vedea răspunsurile. Un om citește fiecare comentariu, în timpul programului de lucru.',
      mustTell:
        'Îi face cineva rău cuiva? Ne puteți spune cine și unde. Atunci trebuie să le spunem celor a căror muncă este să țină oamenii în siguranță.',
      changes: 'După {day} spunem ce am auzit, pe o singură pagină pentru toată lumea.',
      together:
        'Vă ajută cineva? Poate vedea ce alegeți. Puteți cere să faceți asta fără nimeni lângă dumneavoastră.',
      leaving:
        '„Părăsiți această pagină” vă duce la o pagină despre vreme și vă șterge răspunsurile de aici. La fel face tasta Shift, apăsată de trei ori. Pagina aceasta poate rămâne în istoricul telefonului.',
    },
    question: {
      go: 'Continuați',
      step: 'Partea {part} din 3: {name}',
      parts: ['înainte să înceapă ajutorul', 'acum', 'ajutorul'],
      sensitive: 'Nimeni nu verifică bifele una câte una. Dacă vreți ajutor, apăsați „Cereți ajutor acum”.',
      box: [
        'Un om citește fiecare comentariu, în timpul programului de lucru. Nimeni nu îl citește chiar acum.',
        'Vă rugăm să nu scrieți nume. Dar îi face cineva rău cuiva? Ne puteți spune cine și unde. Atunci trebuie să le spunem celor a căror muncă este să țină oamenii în siguranță.',
        'Dacă aveți nevoie de ajutor acum, apăsați „Cereți ajutor acum”.',
      ],
    },
    check: {
      heading: 'Verificați, apoi trimiteți',
      parts: ['Înainte să înceapă ajutorul', 'Acum', 'Ajutorul', 'Cuvintele dumneavoastră'],
      sealed:
        'Când apăsați „Trimiteți”, răspunsurile se sigilează pe acest telefon. Nu vi le putem da înapoi. Ne puteți cere să le scoatem până pe {day}.',
      plain:
        'Când apăsați „Trimiteți”, sigilăm răspunsurile pe măsură ce ajung. Nu vi le putem da înapoi. Ne puteți cere să le scoatem până pe {day}.',
      send: 'Trimiteți răspunsurile',
    },
    thanks: {
      heading: 'Vă mulțumim. Răspunsurile au ajuns.',
      sealed: 'Sunt sigilate împreună cu ale celorlalți până se închide chestionarul.',
      steps: [
        { when: 'Trimise', what: 'Puteți lăsa telefonul deoparte.' },
        { when: 'În timpul programului de lucru', what: 'Un om citește fiecare comentariu.' },
        {
          when: 'După {day}',
          what: 'Toate răspunsurile sunt numărate împreună. Apoi aruncăm cheile, ca nimeni să nu poată deschide vreunul.',
        },
        { when: 'Apoi', what: 'Spunem ce am auzit, pe o singură pagină pentru toată lumea.' },
      ],
      close: 'Este telefonul altcuiva? Închideți acum această pagină. Nimic nu se păstrează pe el.',
      history: 'Asta nu șterge istoricul telefonului. Ștergeți mesajul care v-a adus aici.',
    },
  },
}
