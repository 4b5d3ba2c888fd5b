import type { LanguageWords } from './language-words.ts'

/** Polish. */
export const pl: LanguageWords = {
  shared: {
    lang: 'pl',
    bar: {
      help: 'Uzyskaj pomoc teraz',
      free: 'Rozmowa z Childline jest bezpłatna. Nie widać jej na rachunku za telefon.',
      checked: 'Numery sprawdzone {day}',
      leave: 'Opuść tę stronę',
    },
    start: {
      title: 'Spojrzenie wstecz',
      go: 'Zacznij',
      screen: 'Czy ktoś może zobaczyć Państwa ekran?',
      later: 'Mogą to Państwo zrobić później.',
      madeUp: 'To tylko próba. Odpowiedzi tutaj są zmyślone.',
      helper:
        'Pomagają Państwo komuś? Proszę czytać razem na głos. Niech wybiera ta osoba. Proszę wpisać jej słowa i nie dodawać swoich.',
      languages: 'Można to też przeczytać w innych językach:',
      safe: 'Jak chronimy Państwa odpowiedzi',
    },
    question: {
      title: 'Pytanie',
      back: 'Wstecz',
      check: 'Sprawdź moje odpowiedzi',
      many: 'Proszę zaznaczyć wszystko, co pasuje.',
      ifFits: 'Jeśli to nie pasuje, proszę pominąć.',
      always: { dk: 'Nie wiem', rns: 'Nie chcę mówić' },
      tooLong:
        'Ten tekst jest za długi: ma {typed} znaków, a mieści się {most}. Proszę go skrócić i przejść dalej. Nic nie zginęło.',
      helper: 'Jeśli Państwo pomagają: {note}',
    },
    code: {
      label: 'Kod z Państwa kartki lub linku',
      wrong: 'Proszę sprawdzić kod. Ma 20 liter i cyfr.',
    },
    error: 'Proszę sprawdzić jedną rzecz',
    errorTitle: 'Błąd: {title}',
    problems: {
      'not-open': 'Ten link jest teraz nieczynny. Proszę poprosić o inny osobę, która go Państwu dała.',
      'already-sent': 'Mamy już Państwa odpowiedzi. Nic więcej nie wysłano i nic nie zmieniono.',
      'not-valid': 'Coś na tamtej stronie było nie tak. Nic nie wysłano.',
      'not-found': 'Pod tym adresem nic nie ma.',
      'too-large': 'To więcej, niż możemy przyjąć naraz. Nic nie wysłano.',
      broken: 'Coś poszło nie tak po naszej stronie. Proszę spróbować ponownie.',
    },
    check: {
      title: 'Sprawdź i wyślij',
      folded: 'Odpowiedzi są ukryte, dopóki ich Państwo nie otworzą.',
      count: '{given} z {all}',
      skipped: 'Pominięte',
      change: 'Zmień',
      showCode: 'Może zechcę usunąć moje odpowiedzi. Pokaż mi kod po wysłaniu.',
      changeAll: 'Zmień moje odpowiedzi',
      sending: 'Wysyłanie…',
      keepOpen: 'Proszę nie zamykać tej strony.',
      slow: 'Jeszcze nie wysłano. Wciąż próbujemy. Proszę nie zamykać tej strony.',
      notYet: 'Jeszcze nie wysłano',
      waiting:
        'Twoje odpowiedzi czekają na tym telefonie, zamknięte. Spróbujemy znowu, gdy będzie sieć i gdy otworzysz tę stronę ponownie.',
      waitsUntil: 'Czekają do {day}, jeśli telefon przechowa je tak długo. „Opuść tę stronę” usuwa je.',
      gone: 'Na tym telefonie nic już nie czeka.',
      waits: 'Wcześniejsze odpowiedzi czekają na tym telefonie. Jeszcze ich nie wysłano.',
      nowSent: 'Wcześniejsze odpowiedzi zostały teraz wysłane.',
      lost: 'Odpowiedzi z tego telefonu nie zostały wysłane. Link nie jest teraz otwarty.',
      tryAgain: 'Spróbuj teraz ponownie',
      kept: 'Państwa odpowiedzi są nadal na tej stronie.',
      stop: 'Zatrzymaj i nic nie wysyłaj',
    },
    idle: {
      heading: 'Czy nadal tu jesteś?',
      what: 'Za dwie minuty wyczyścimy tę stronę, żeby nikt inny jej nie zobaczył.',
      stay: 'Nadal tu jestem',
    },
    thanks: {
      title: 'Dziękujemy',
      next: 'Co będzie dalej',
      changes: 'Zobacz, co z tym robimy',
      takeOut: 'Może zechcę usunąć moje odpowiedzi',
      takeOutHow: 'Możemy pokazać Państwu kod. Bez niego nikt nie znajdzie Państwa odpowiedzi.',
      showCode: 'Pokaż mój kod',
      codeIs: 'Państwa kod',
      writeDown: 'Proszę zapisać ten kod. Dzięki niemu możemy do {day} usunąć Państwa odpowiedzi.',
      useCode: 'Gdzie użyć kodu',
    },
    notOpen: {
      title: 'Spojrzenie wstecz',
      heading: 'Nie możemy tego otworzyć',
      help: 'Jeśli potrzebują Państwo pomocy teraz, proszę nacisnąć „Uzyskaj pomoc teraz” u góry tej strony.',
    },
    noBox: {
      heading: 'Dzisiaj nie ma pola do pisania',
      why: 'Nikt nie może dziś przeczytać tutaj Państwa własnych słów, dlatego nie ma na nie pola. Pozostałe Państwa odpowiedzi liczą się tak samo.',
    },
    home: {
      heading: 'Spojrzenie wstecz na otrzymaną pomoc',
      link: 'Mają Państwo link? Proszę go nacisnąć, a otworzą się pytania.',
      card: 'Mają Państwo kartkę? Proszę zeskanować aparatem kwadrat, który na niej jest.',
      type: {
        label: 'Albo proszę wpisać kod',
        hint: 'Jest na Państwa kartce lub na plakacie. Wielkie litery i odstępy nie mają znaczenia.',
        wrong: 'Proszę sprawdzić kod. Na kartce ma on 20 liter i cyfr, na plakacie 12.',
        go: 'Przejdź do pytań',
      },
      safe: 'Jak chronimy Państwa odpowiedzi',
      how: [
        'Nigdy nie pytamy, jak się Państwo nazywają.',
        'Telefon pieczętuje Państwa odpowiedzi, zanim je wyśle. Jeśli nie może, pieczętujemy je my, gdy do nas docierają.',
        'Każdy komentarz czyta człowiek. Innych odpowiedzi nikt nie czyta jedna po drugiej.',
        'Po dniu zamknięcia komputer liczy wszystkie odpowiedzi razem. Potem wyrzucamy klucze.',
        'Od tej chwili nikt nie może stwierdzić, która odpowiedź przyszła z którego linku. My też nie.',
      ],
      cannot:
        'Nie możemy ukryć tego, co Państwo napiszą własnymi słowami. Nie możemy powstrzymać kogoś, kto patrzy na Państwa telefon.',
      changes: 'Co usłyszeliśmy od rodzin',
      about: 'Więcej o tych stronach, po angielsku',
    },
    withdraw: {
      title: 'Usuwanie',
      heading: 'Usuń moje odpowiedzi',
      token: 'Kod z Państwa kartki lub linku',
      tokenHint: 'Proszę zostawić puste, jeśli nie mieli Państwo własnego kodu.',
      code: 'Kod, który pokazaliśmy po wysłaniu',
      go: 'Usuń je',
      wrong: 'Proszę sprawdzić kod. Ma 17 liter i cyfr.',
      done: 'Jeśli mieliśmy odpowiedzi z tym kodem, są już usunięte.',
      read: 'Słów, które trafiły już do osób czytających, nie da się ponownie odnaleźć.',
    },
    changes: {
      title: 'Czego się dowiedzieliśmy',
      heading: 'Państwo nam powiedzieli. Oto czego się dowiedzieliśmy.',
      thanks: 'Rodziny powiedziały nam, jaka była pomoc. Dziękujemy.',
      english: 'Dalszy tekst jest po angielsku.',
      said: 'Państwo powiedzieli',
      learned: 'Czego się dowiedzieliśmy',
      madeUp: 'Zmyślone odpowiedzi, na próbę. Żadna rodzina tego nie powiedziała.',
      none: 'Na razie nic tu nie ma. Gdy ankieta się zamyka, patrzymy, co nam Państwo powiedzieli. Potem mówimy tu, czego się dowiedzieliśmy.',
    },
  },
  parent: {
    large: false,
    bar: { people: 'Z kim można teraz porozmawiać' },
    start: {
      heading: 'Jaka była pomoc, którą otrzymała Państwa rodzina?',
      what: 'Proszę powiedzieć nam, jak było przedtem i jak jest teraz. Dzięki temu ulepszamy pomoc. To zajmuje 5 minut. Można pominąć każde pytanie. Można przerwać w każdej chwili.',
      who: 'Nie pytamy, jak się Państwo nazywają. Proszę nie podawać imion ani nazwisk. Osoby, które Państwu pomagały, nie mogą zobaczyć Państwa odpowiedzi. Każdy komentarz czyta człowiek, w godzinach pracy.',
      mustTell:
        'Czy komuś dzieje się krzywda? Mogą nam Państwo napisać, o kogo chodzi i gdzie. Wtedy musimy powiedzieć o tym osobom, których praca to dbanie o bezpieczeństwo ludzi.',
      changes: 'Po {day} powiemy, co usłyszeliśmy, na jednej stronie dla wszystkich.',
      together:
        'Ktoś Państwu pomaga? Ta osoba widzi, co Państwo wybierają. Mogą Państwo poprosić, by zrobić to na osobności.',
      leaving:
        '„Opuść tę stronę” przenosi na stronę z pogodą i usuwa odpowiedzi. Tak samo działa Shift naciśnięty trzy razy. Telefon nadal może mieć tę stronę w historii.',
    },
    question: {
      go: 'Dalej',
      step: 'Część {part} z 3: {name}',
      parts: ['zanim zaczęła się pomoc', 'teraz', 'pomoc'],
      sensitive:
        'Nikt nie sprawdza zaznaczeń jedno po drugim. Jeśli chcą Państwo pomocy, proszę nacisnąć „Uzyskaj pomoc teraz”.',
      box: [
        'Każdy komentarz czyta człowiek, w godzinach pracy. W tej chwili nikt tego nie czyta.',
        'Proszę nie podawać imion ani nazwisk. Ale czy komuś dzieje się krzywda? Mogą nam Państwo napisać, o kogo chodzi i gdzie. Wtedy musimy powiedzieć o tym osobom, których praca to dbanie o bezpieczeństwo ludzi.',
        'Jeśli potrzebują Państwo pomocy teraz, proszę nacisnąć „Uzyskaj pomoc teraz”.',
      ],
    },
    check: {
      heading: 'Proszę sprawdzić, potem wysłać',
      parts: ['Zanim zaczęła się pomoc', 'Teraz', 'Pomoc', 'Państwa słowa'],
      sealed:
        'Po naciśnięciu „Wyślij” Państwa odpowiedzi zostaną zapieczętowane na tym telefonie. Nie możemy ich oddać. Do {day} mogą nas Państwo poprosić o ich usunięcie.',
      plain:
        'Po naciśnięciu „Wyślij” pieczętujemy Państwa odpowiedzi, gdy do nas docierają. Nie możemy ich oddać. Do {day} mogą nas Państwo poprosić o ich usunięcie.',
      send: 'Wyślij moje odpowiedzi',
    },
    thanks: {
      heading: 'Dziękujemy. Państwa odpowiedzi dotarły.',
      sealed: 'Są zapieczętowane razem z odpowiedziami innych do zamknięcia ankiety.',
      steps: [
        { when: 'Wysłane', what: 'Można odłożyć telefon.' },
        { when: 'W godzinach pracy', what: 'Każdy komentarz czyta człowiek.' },
        {
          when: 'Po {day}',
          what: 'Wszystkie odpowiedzi są liczone razem. Potem wyrzucamy klucze, więc nikt nie może otworzyć żadnej z nich.',
        },
        { when: 'Potem', what: 'Mówimy, co usłyszeliśmy, na jednej stronie dla wszystkich.' },
      ],
      close: 'To cudzy telefon? Proszę teraz zamknąć tę stronę. Nic na nim nie zostaje zapisane.',
      history: 'To nie czyści historii telefonu. Proszę usunąć wiadomość, z której Państwo tu weszli.',
    },
  },
}
