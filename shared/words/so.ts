import type { LanguageWords } from './language-words.ts'

/** Somali. */
export const so: LanguageWords = {
  shared: {
    lang: 'so',
    bar: {
      help: 'Hadda caawimo hel',
      free: 'Childline waa bilaash. Kama muuqato biilka taleefanka.',
      checked: 'Lambarrada waxaa la hubiyey {day}',
      leave: 'Ka bax boggan',
    },
    start: {
      title: 'Dib u eegid',
      go: 'Bilow',
      screen: 'Qof ma arki karaa shaashaddaada?',
      later: 'Tan mar dambe ayaad samayn kartaa.',
      madeUp: 'Tani waa tijaabo. Jawaabaha halkan waa la allifay.',
      helper:
        'Qof ma caawinaysaa? Cod dheer ku wada akhriya. Qofku ha doorto. Erayadiisa qor. Kuwaaga ha ku darin.',
      languages: 'Waxaad sidoo kale ku akhrin kartaa:',
      safe: 'Sida aan u ilaalinno jawaabahaaga',
    },
    question: {
      title: 'Su’aal',
      back: 'Dib u noqo',
      check: 'Hubi jawaabahayga',
      many: 'Calaamadee dhammaan kuwa ku habboon.',
      ifFits: 'Ka bood haddii aysan ku khusayn.',
      always: { dk: 'Ma garanayo', rns: 'Ma rabo inaan sheego' },
      tooLong:
        'Ereyadani way dheer yihiin: {typed} xaraf, waxaana bannaan {most}. Ka dhig kuwo gaaban, dabadeed sii wad. Waxba ma lumin.',
      helper: 'Haddii aad qof caawinayso: {note}',
    },
    code: {
      label: 'Koodhka ku yaal kaarkaaga ama ku jira linkigaaga',
      wrong: 'Hubi koodhka. Wuxuu leeyahay 20 xaraf iyo lambar.',
    },
    error: 'Fadlan hal shay hubi',
    errorTitle: 'Khalad: {title}',
    problems: {
      'not-open': 'Linkigan hadda ma furna. Qofkii ku siiyey ka codso mid kale.',
      'already-sent': 'Jawaabahaaga horay ayaan u haynaa. Wax kale lama dirin, waxna lama beddelin.',
      'not-valid': 'Wax bogga ku yaallay ma saxnayn. Waxba lama dirin.',
      'not-found': 'Cinwaankan waxba ma yaallaan.',
      'too-large': 'Taasi way ka badan tahay inta aan mar qura qaadi karno. Waxba lama dirin.',
      broken: 'Dhankayaga wax baa ka khaldamay. Fadlan mar kale isku day.',
    },
    check: {
      title: 'Hubi oo dir',
      folded: 'Jawaabahaagu way laaban yihiin ilaa aad furto.',
      count: '{given} oo ka mid ah {all}',
      skipped: 'Tan waad ka boodday',
      change: 'Beddel',
      showCode: 'Waxaa laga yaabaa inaan rabo in jawaabahayga laga saaro. I tus koodh marka aan diro.',
      changeAll: 'Beddel jawaabahayga',
      sending: 'Waa la dirayaa…',
      keepOpen: 'Boggan ha xirin.',
      slow: 'Weli ma gudbin. Waan sii isku dayaynaa. Boggan ha xirin.',
      notYet: 'Weli lama dirin',
      waiting:
        'Jawaabahaagu waxay ku sugayaan taleefankan, iyagoo qufulan. Waxaan mar kale isku dayaynaa marka shabakaddu timaaddo, iyo marka aad boggan mar kale furto.',
      waitsUntil:
        'Waxay sugayaan ilaa {day}, haddii taleefankaagu hayo ilaa markaas. “Ka bax boggan” ayaa tirtira.',
      gone: 'Waxba kuma sugayaan taleefankan hadda.',
      waits: 'Jawaabo hore ayaa ku sugaya taleefankan. Weli lama dirin.',
      nowSent: 'Jawaabihii hore hadda waa la diray.',
      lost: 'Jawaabaha taleefankan lama dirin. Xiriiriyuhu hadda ma furna.',
      tryAgain: 'Hadda mar kale isku day',
      kept: 'Jawaabahaagu weli boggan ayay ku jiraan.',
      stop: 'Jooji, waxna ha dirin',
    },
    idle: {
      heading: 'Weli ma joogtaa?',
      what: 'Laba daqiiqo kadib waxaan tirtiraynaa boggan, si aan qof kale u arag.',
      stay: 'Weli waan joogaa',
    },
    thanks: {
      title: 'Mahadsanid',
      next: 'Maxaa xiga',
      changes: 'Eeg waxa aan ka qabanno',
      takeOut: 'Waxaa laga yaabaa inaan rabo in jawaabahayga laga saaro',
      takeOutHow: 'Waxaan ku tusi karnaa koodh. Koodhka la’aantiis, cidna ma heli karto jawaabahaaga.',
      showCode: 'I tus koodhkayga',
      codeIs: 'Koodhkaaga',
      writeDown: 'Koodhkan qoro. Isaga ayaan jawaabahaaga kaga saari karnaa ilaa {day}.',
      useCode: 'Halka koodhka laga isticmaalo',
    },
    notOpen: {
      title: 'Dib u eegid',
      heading: 'Tan ma furi karno',
      help: 'Haddii aad hadda caawimo u baahan tahay, taabo “Hadda caawimo hel” oo ku yaal bogga korkiisa.',
    },
    noBox: {
      heading: 'Maanta ma jiro meel wax lagu qoro',
      why: 'Maanta cidna halkan kuma akhrin karto ereyadaada, sidaas darteed meel lagu qoro ma jirto. Jawaabahaaga kale si isku mid ah ayaa loo tirinayaa.',
    },
    home: {
      heading: 'Dib u eegidda caawimadii aad heshay',
      link: 'Link ma haysaa? Taabo, su’aalaha ayuu furayaa.',
      card: 'Kaar ma haysaa? Afargeesaha ku yaal kamaradda ku iskaan garee.',
      type: {
        label: 'Ama koodhka ku qor',
        hint: 'Wuxuu ku yaal kaarkaaga ama boodhka. Xarfaha waaweyn iyo meelaha bannaan waxba ma aha.',
        wrong: 'Hubi koodhka. Kaarku wuxuu leeyahay 20 xaraf iyo lambar, boodhkuna 12.',
        go: 'U gudub su’aalaha',
      },
      safe: 'Sida aan u ilaalinno jawaabahaaga',
      how: [
        'Marnaba magacaaga ma weydiinno.',
        'Taleefankaagu jawaabahaaga wuu qufulaa ka hor inta uusan dirin. Haddii uusan awoodin, annaga ayaa qufulna marka ay na soo gaaraan.',
        'Qof ayaa akhriya faallo kasta. Jawaabahaaga kale cidna mid mid uma akhrido.',
        'Maalinta ugu dambaysa kadib, mashiin ayaa jawaabaha oo dhan isla tiriya. Kadib furayaasha waan tuurnaa.',
        'Intaas kadib, cidna ma ogaan karto jawaab kasta linkiga ay ka timid. Annaguna ma ogaan karno.',
      ],
      cannot: 'Ma qarin karno waxa aad erayadaada ku qorto. Ma joojin karno qof taleefankaaga eegaya.',
      changes: 'Wixii aan qoysaska ka maqalnay',
      about: 'Wax dheeraad ah oo ku saabsan boggagan, Ingiriisi',
    },
    withdraw: {
      title: 'Ka saar',
      heading: 'Ka saar jawaabahayga',
      token: 'Koodhka ku yaal kaarkaaga ama ku jira linkigaaga',
      tokenHint: 'Faaruq uga tag haddii aadan koodh kuu gaar ah lahayn.',
      code: 'Koodhka aan ku tusnay markii aad dirtay',
      go: 'Ka saar',
      wrong: 'Hubi koodhka. Wuxuu leeyahay 17 xaraf iyo lambar.',
      done: 'Haddii aan haynay jawaabo koodhkaas leh, hadda waa laga saaray.',
      read: 'Erayada hore ugu gudbay dadka akhriya dib looma heli karo.',
    },
    changes: {
      title: 'Wixii aan baranay',
      heading: 'Waad noo sheegteen. Waa kan wixii aan baranay.',
      thanks: 'Qoysasku waxay noo sheegeen sida caawimadu ahayd. Mahadsanidiin.',
      english: 'Waxa soo socda waxay ku qoran yihiin Ingiriisi.',
      said: 'Waxaad tiraahdeen',
      learned: 'Wixii aan baranay',
      madeUp: 'Jawaabo la allifay, tijaabo ahaan. Qoysna sidan ma oran.',
      none: 'Weli halkan waxba ma yaallaan. Marka wareeg xirmo, waxaan eegnaa waxaad noo sheegteen. Kadib halkan ayaan ku sheegnaa wixii aan baranay.',
    },
  },
  parent: {
    large: false,
    bar: { people: 'Dadka aad hadda la hadli karto' },
    start: {
      heading: 'Sidee ayay ahayd caawimadii qoyskaagu helay?',
      what: 'Noo sheeg sidii ay hore ahayd iyo sida ay hadda tahay. Caawimada ayaan ku wanaajinnaa. 5 daqiiqo ayay qaadataa. Wax kasta waad ka boodi kartaa. Goor kasta waad joogsan kartaa.',
      who: 'Magacaaga ma weydiinno. Fadlan magacyo ha qorin. Dadkii ku caawiyey ma arki karaan jawaabahaaga. Qof ayaa akhriya faallo kasta, saacadaha shaqada.',
      mustTell:
        'Ma jiraa qof la dhibayo? Waxaad noo sheegi kartaa cidda iyo meesha. Markaas waa inaan u sheegnaa dadka shaqadoodu tahay inay dadka dhib ka ilaaliyaan.',
      changes: '{day} kadib, waxaan hal bog oo dadka oo dhan u furan ku sheegnaa wixii aan maqalnay.',
      together:
        'Qof ma ku caawinayaa? Wuu arki karaa waxaad doorato. Waad codsan kartaa inaad keligaa samayso.',
      leaving:
        '“Ka bax boggan” wuxuu ku geynayaa cimilada, wuuna tirtirayaa jawaabahaaga halkan. Shift oo saddex jeer la riixo isla sidaas ayay samaysaa. Boggani weli wuu ku jiri karaa liiska taleefankaaga.',
    },
    question: {
      go: 'Sii wad',
      step: 'Qaybta {part} ee 3: {name}',
      parts: ['ka hor intii caawimadu bilaaban', 'hadda', 'caawimada'],
      sensitive: 'Cidna calaamadaha mid mid uma hubiso. Haddii aad caawimo rabto, taabo “Hadda caawimo hel”.',
      box: [
        'Qof ayaa akhriya faallo kasta, saacadaha shaqada. Isla hadda cidna ma akhrinayso.',
        'Fadlan magacyo ha qorin. Laakiin ma jiraa qof la dhibayo? Waxaad noo sheegi kartaa cidda iyo meesha. Markaas waa inaan u sheegnaa dadka shaqadoodu tahay inay dadka dhib ka ilaaliyaan.',
        'Haddii aad hadda caawimo u baahan tahay, taabo “Hadda caawimo hel”.',
      ],
    },
    check: {
      heading: 'Hubi, kadib dir',
      parts: ['Ka hor intii caawimadu bilaaban', 'Hadda', 'Caawimada', 'Erayadaada'],
      sealed:
        'Marka aad taabato “Dir”, jawaabahaaga waxaa lagu qufulaa taleefankan. Kuuma soo celin karno. Ilaa {day} waad na weydiisan kartaa inaan ka saarno.',
      plain:
        'Marka aad taabato “Dir”, jawaabahaaga waan qufulnaa marka ay na soo gaaraan. Kuuma soo celin karno. Ilaa {day} waad na weydiisan kartaa inaan ka saarno.',
      send: 'Dir jawaabahayga',
    },
    thanks: {
      heading: 'Mahadsanid. Jawaabahaagu way na soo gaareen.',
      sealed: 'Way qufulan yihiin, iyaga iyo kuwa dadka kale, ilaa wareeggu xirmo.',
      steps: [
        { when: 'Waa la diray', what: 'Taleefanka waad iska dhigi kartaa.' },
        { when: 'Saacadaha shaqada', what: 'Qof ayaa akhriya faallo kasta.' },
        {
          when: '{day} kadib',
          what: 'Jawaabaha oo dhan waa la isla tiriyaa. Kadib furayaasha waan tuurnaa, marka cidna mid ma furi karto.',
        },
        { when: 'Kadib', what: 'Waxaan hal bog oo dadka oo dhan u furan ku sheegnaa wixii aan maqalnay.' },
      ],
      close: 'Ma taleefan qof kale baa? Boggan hadda xir. Waxba kuma haraan taleefanka.',
      history: 'Tani ma tirtirto liiska bogagga ee taleefankaaga. Tirtir farriinta halkan ku keentay.',
    },
  },
}
