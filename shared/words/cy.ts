import type { LanguageWords } from './language-words.ts'

/** Welsh. */
export const cy: LanguageWords = {
  shared: {
    lang: 'cy',
    bar: {
      help: 'Cael help nawr',
      free: 'Mae Childline am ddim. Nid yw’n dangos ar y bil ffôn.',
      checked: 'Gwiriwyd y rhifau ar {day}',
      leave: 'Gadael y dudalen hon',
    },
    start: {
      title: 'Edrych yn ôl',
      go: 'Dechrau',
      screen: 'All rhywun weld eich sgrin?',
      later: 'Cewch wneud hyn rywbryd eto.',
      madeUp: 'Dim ond prawf yw hwn. Atebion dychmygol sydd yma.',
      helper:
        'Ydych chi’n helpu? Darllenwch yn uchel gyda’ch gilydd. Gadewch iddyn nhw ddewis. Teipiwch eu geiriau nhw. Peidiwch ag ychwanegu eich geiriau chi.',
      languages: 'Gallwch ddarllen hwn hefyd yn:',
      safe: 'Sut rydym yn cadw eich atebion yn ddiogel',
    },
    question: {
      title: 'Cwestiwn',
      back: 'Yn ôl',
      check: 'Gwirio fy atebion',
      many: 'Ticiwch bob un sy’n wir i chi.',
      ifFits: 'Gadewch hwn allan os nad yw’n berthnasol i chi.',
      always: { dk: 'Dydw i ddim yn gwybod', rns: 'Dydw i ddim eisiau dweud' },
      tooLong:
        'Mae’r geiriau hyn yn rhy hir: {typed} nod, ac mae lle i {most}. Gwnewch nhw’n fyrrach, yna ewch ymlaen. Nid oes dim wedi’i golli.',
      helper: 'Os ydych chi’n helpu: {note}',
    },
    code: {
      label: 'Y cod ar eich cerdyn neu yn eich dolen',
      wrong: 'Gwiriwch y cod. Mae ganddo 20 o lythrennau a rhifau.',
    },
    error: 'Gwiriwch un peth, os gwelwch yn dda',
    errorTitle: 'Gwall: {title}',
    problems: {
      'not-open': 'Nid yw’r ddolen hon ar agor nawr. Gofynnwch am un arall gan y person a’i rhoddodd i chi.',
      'already-sent': 'Mae eich atebion gennym yn barod. Nid anfonwyd dim mwy, ac ni newidiwyd dim.',
      'not-valid': 'Roedd rhywbeth o’i le ar y dudalen honno. Nid anfonwyd dim.',
      'not-found': 'Does dim byd yn y cyfeiriad hwn.',
      'too-large': 'Mae hynny’n fwy nag y gallwn ei dderbyn ar unwaith. Nid anfonwyd dim.',
      broken: 'Aeth rhywbeth o’i le ar ein hochr ni. Rhowch gynnig arall arni.',
    },
    check: {
      title: 'Gwirio ac anfon',
      folded: 'Mae eich atebion o’r golwg nes i chi eu hagor.',
      count: '{given} o {all}',
      skipped: 'Fe wnaethoch adael hwn allan',
      change: 'Newid',
      showCode: 'Efallai y byddaf eisiau tynnu fy atebion allan. Dangoswch god i mi ar ôl i mi anfon.',
      changeAll: 'Newid fy atebion',
      sending: 'Yn anfon…',
      keepOpen: 'Cadwch y dudalen hon ar agor.',
      slow: 'Nid yw wedi mynd drwodd eto. Rydym yn dal i geisio. Cadwch y dudalen hon ar agor.',
      notYet: 'Heb ei anfon eto',
      waiting:
        'Mae eich atebion yn aros ar y ffôn hwn, dan glo. Byddwn yn ceisio eto pan fydd rhwydwaith, a phan fyddwch yn agor y dudalen hon eto.',
      waitsUntil:
        'Byddan nhw’n aros tan {day}, os bydd eich ffôn yn eu cadw cyhyd. Mae “Gadael y dudalen hon” yn eu dileu.',
      gone: 'Does dim byd yn aros ar y ffôn hwn mwyach.',
      waits: 'Mae atebion cynharach yn aros ar y ffôn hwn. Nid ydynt wedi’u hanfon eto.',
      nowSent: 'Mae’r atebion cynharach bellach wedi’u hanfon.',
      lost: 'Ni chafodd atebion ar y ffôn hwn eu hanfon. Nid yw’r ddolen ar agor nawr.',
      tryAgain: 'Ceisio eto nawr',
      kept: 'Mae eich atebion yn dal ar y dudalen hon.',
      stop: 'Stopio, heb anfon dim',
    },
    idle: {
      heading: 'Ydych chi yno o hyd?',
      what: 'Ymhen dwy funud byddwn yn clirio’r dudalen hon, fel na all neb arall ei gweld.',
      stay: 'Rwyf yma o hyd',
    },
    thanks: {
      title: 'Diolch',
      next: 'Beth sy’n digwydd nesaf',
      changes: 'Gweld beth a wnawn ag ef',
      takeOut: 'Efallai y byddaf eisiau tynnu fy atebion allan',
      takeOutHow: 'Gallwn ddangos cod i chi. Ni all neb ddod o hyd i’ch atebion hebddo.',
      showCode: 'Dangos fy nghod',
      codeIs: 'Eich cod',
      writeDown: 'Gwnewch nodyn o’r cod hwn. Gydag ef, gallwn dynnu eich atebion allan hyd at {day}.',
      useCode: 'Ble i ddefnyddio’r cod',
    },
    notOpen: {
      title: 'Edrych yn ôl',
      heading: 'Ni allwn agor hwn',
      help: 'Os oes angen help arnoch nawr, tapiwch “Cael help nawr” ar frig y dudalen hon.',
    },
    noBox: {
      heading: 'Dim blwch i ysgrifennu ynddo heddiw',
      why: 'Ni all neb ddarllen eich geiriau eich hun yma heddiw, felly nid oes blwch ar eu cyfer. Mae eich atebion eraill yn cyfrif yr un fath.',
    },
    home: {
      heading: 'Edrych yn ôl ar yr help a gawsoch',
      link: 'Oes gennych chi ddolen? Tapiwch hi i agor y cwestiynau.',
      card: 'Oes gennych chi gerdyn? Sganiwch y sgwâr arno gyda’ch camera.',
      type: {
        label: 'Neu deipio’r cod',
        hint: 'Mae ar eich cerdyn neu ar y poster. Nid oes ots am lythrennau bras a bylchau.',
        wrong: 'Gwiriwch y cod. Mae 20 o lythrennau a rhifau ar gerdyn, a 12 ar boster.',
        go: 'Mynd at y cwestiynau',
      },
      safe: 'Sut rydym yn cadw eich atebion yn ddiogel',
      how: [
        'Nid ydym byth yn gofyn am eich enw.',
        'Mae eich ffôn yn selio eich atebion cyn eu hanfon. Os na all, rydym ni’n eu selio wrth iddynt gyrraedd.',
        'Mae person yn darllen pob sylw. Does neb yn darllen eich atebion eraill fesul un.',
        'Ar ôl y dyddiad cau, mae peiriant yn cyfrif yr holl atebion gyda’i gilydd. Yna rydym yn taflu’r allweddi.',
        'Ar ôl hynny, ni all neb wybod pa ateb a ddaeth o ba ddolen. Ni allwn ninnau chwaith.',
      ],
      cannot:
        'Ni allwn guddio’r hyn rydych yn ei ysgrifennu yn eich geiriau eich hun. Ni allwn rwystro rhywun rhag edrych ar eich ffôn.',
      changes: 'Beth a glywsom gan deuluoedd',
      about: 'Mwy am y tudalennau hyn, yn Saesneg',
    },
    withdraw: {
      title: 'Tynnu allan',
      heading: 'Tynnu fy atebion allan',
      token: 'Y cod ar eich cerdyn neu yn eich dolen',
      tokenHint: 'Gadewch hwn yn wag os nad oedd gennych eich cod eich hun.',
      code: 'Y cod a ddangoswyd i chi ar ôl i chi anfon',
      go: 'Eu tynnu allan',
      wrong: 'Gwiriwch y cod. Mae ganddo 17 o lythrennau a rhifau.',
      done: 'Os oedd gennym atebion gyda’r cod hwnnw, maen nhw nawr wedi’u tynnu allan.',
      read: 'Ni ellir dod o hyd eto i eiriau sydd eisoes wedi mynd at ein darllenwyr.',
    },
    changes: {
      title: 'Beth rydym wedi’i ddysgu',
      heading: 'Dywedoch chi wrthym. Dyma beth rydym wedi’i ddysgu.',
      thanks: 'Dywedodd teuluoedd wrthym sut roedd yr help. Diolch.',
      english: 'Mae’r hyn sy’n dilyn yn Saesneg.',
      said: 'Dywedoch chi',
      learned: 'Beth rydym wedi’i ddysgu',
      madeUp: 'Atebion dychmygol, i roi cynnig ar bethau. Ni ddywedodd unrhyw deulu hyn.',
      none: 'Does dim byd yma eto. Pan fydd rownd yn cau, rydym yn edrych ar yr hyn a ddywedoch wrthym. Yna rydym yn dweud yma beth rydym wedi’i ddysgu.',
    },
  },
  parent: {
    large: false,
    bar: { people: 'Pobl i siarad â nhw nawr' },
    start: {
      heading: 'Sut roedd yr help a gafodd eich teulu?',
      what: 'Dywedwch wrthym sut roedd pethau cynt, a sut maen nhw nawr. Rydym yn defnyddio hyn i wella help. Mae’n cymryd 5 munud. Cewch adael unrhyw beth allan. Cewch stopio unrhyw bryd.',
      who: 'Nid ydym yn gofyn am eich enw. Gadewch enwau allan, os gwelwch yn dda. Ni all y bobl a’ch helpodd weld eich atebion. Mae person yn darllen pob sylw, yn ystod oriau gwaith.',
      mustTell:
        'Oes rhywun yn cael ei frifo? Gallwch ddweud wrthym pwy a ble. Yna mae’n rhaid i ni ddweud wrth bobl sydd â’r gwaith o gadw pobl yn ddiogel.',
      changes: 'Ar ôl {day} byddwn yn dweud beth a glywsom, ar un dudalen i bawb.',
      together:
        'Oes rhywun yn eich helpu? Mae’r person hwnnw’n gallu gweld eich dewisiadau. Gallwch ofyn am wneud hyn ar eich pen eich hun.',
      leaving:
        'Mae “Gadael y dudalen hon” yn mynd â chi at y tywydd ac yn dileu eich atebion oddi yma. Mae pwyso Shift deirgwaith yn gwneud yr un peth. Efallai y bydd eich ffôn yn dal i restru’r dudalen hon.',
    },
    question: {
      go: 'Parhau',
      step: 'Rhan {part} o 3: {name}',
      parts: ['cyn i’r help ddechrau', 'nawr', 'yr help'],
      sensitive: 'Does neb yn gwirio ticiau fesul un. Os hoffech gael help, tapiwch “Cael help nawr”.',
      box: [
        'Mae person yn darllen pob sylw, yn ystod oriau gwaith. Does neb yn ei ddarllen yr eiliad hon.',
        'Gadewch enwau allan, os gwelwch yn dda. Ond oes rhywun yn cael ei frifo? Gallwch ddweud wrthym pwy a ble. Yna mae’n rhaid i ni ddweud wrth bobl sydd â’r gwaith o gadw pobl yn ddiogel.',
        'Os oes angen help arnoch nawr, tapiwch “Cael help nawr”.',
      ],
    },
    check: {
      heading: 'Gwiriwch, yna anfonwch',
      parts: ['Cyn i’r help ddechrau', 'Nawr', 'Yr help', 'Eich geiriau'],
      sealed:
        'Pan fyddwch yn tapio Anfon, caiff eich atebion eu selio ar y ffôn hwn. Ni allwn eu rhoi yn ôl i chi. Gallwch ofyn i ni eu tynnu allan hyd at {day}.',
      plain:
        'Pan fyddwch yn tapio Anfon, rydym yn selio eich atebion wrth iddynt gyrraedd. Ni allwn eu rhoi yn ôl i chi. Gallwch ofyn i ni eu tynnu allan hyd at {day}.',
      send: 'Anfon fy atebion',
    },
    thanks: {
      heading: 'Diolch. Mae eich atebion wedi cyrraedd.',
      sealed: 'Maen nhw wedi’u selio gyda rhai pawb arall nes i’r rownd gau.',
      steps: [
        { when: 'Wedi’u hanfon', what: 'Gallwch roi eich ffôn i gadw.' },
        { when: 'Yn ystod oriau gwaith', what: 'Mae person yn darllen pob sylw.' },
        {
          when: 'Ar ôl {day}',
          what: 'Caiff yr holl atebion eu cyfrif gyda’i gilydd. Yna rydym yn taflu’r allweddi, fel na all neb agor yr un ohonynt.',
        },
        { when: 'Yna', what: 'Byddwn yn dweud beth a glywsom, ar un dudalen i bawb.' },
      ],
      close: 'Ydych chi ar ffôn rhywun arall? Caewch y dudalen hon nawr. Does dim yn cael ei gadw arno.',
      history: 'Nid yw hyn yn clirio hanes eich ffôn. Dilëwch y neges a ddaeth â chi yma.',
    },
  },
}
