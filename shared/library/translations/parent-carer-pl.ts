import type { Translation } from '../../survey/translation.ts'

/** Polish. */
export const parentCarerPl: Translation = {
  title: 'Dla rodziców i opiekunów',
  words: {
    'Think back to just before the help began.': 'Proszę przypomnieć sobie czas tuż przed początkiem pomocy.',
    'If you have more than one child, please think of just one. Think of the child the help was mostly for. If it was for all, think of the one whose birthday is next.':
      'Jeśli mają Państwo więcej niż jedno dziecko, proszę myśleć tylko o jednym. Proszę myśleć o tym, dla którego głównie była pomoc. Jeśli była dla wszystkich, proszę myśleć o tym, które pierwsze będzie miało urodziny.',
    'Before the help began, how well was your family getting on at home?':
      'Zanim zaczęła się pomoc, jak układało się Państwa rodzinie w domu?',
    'Back then, how well were you coping as a parent or carer?':
      'Jak wtedy radzili sobie Państwo w roli rodzica lub opiekuna?',
    'Back then, how was your child feeling most days?':
      'Jak wtedy przez większość dni czuło się Państwa dziecko?',
    'Back then, how was school or nursery going for your child?':
      'Jak wtedy było Państwa dziecku w szkole lub przedszkolu?',
    'Not at school or nursery then': 'Nie chodziło wtedy do szkoły ani przedszkola',
    'Back then, how well were you managing with money?': 'Jak wtedy radzili sobie Państwo z pieniędzmi?',
    'Back then, how settled was your home?': 'Na ile stabilna była wtedy Państwa sytuacja mieszkaniowa?',
    'We mean the place where you live.': 'Chodzi o miejsce, w którym Państwo mieszkają.',
    'Now think about these days.': 'Teraz proszę pomyśleć o obecnych dniach.',
    'How well is your family getting on at home now?': 'Jak układa się teraz Państwa rodzinie w domu?',
    'How well are you coping as a parent or carer now?':
      'Jak teraz radzą sobie Państwo w roli rodzica lub opiekuna?',
    'How is your child feeling most days now?': 'Jak teraz przez większość dni czuje się Państwa dziecko?',
    'How is school or nursery going for your child now?':
      'Jak teraz jest Państwa dziecku w szkole lub przedszkolu?',
    'Not at school or nursery now': 'Nie chodzi teraz do szkoły ani przedszkola',
    'How well are you managing with money now?': 'Jak teraz radzą sobie Państwo z pieniędzmi?',
    'How settled is your home now?': 'Na ile stabilna jest teraz Państwa sytuacja mieszkaniowa?',
    'How often did the people helping you listen to you?':
      'Jak często osoby, które Państwu pomagały, słuchały Państwa?',
    'How often did the people helping you work together as one team?':
      'Jak często osoby, które Państwu pomagały, pracowały razem jako jeden zespół?',
    'Only one service helped us': 'Pomagała nam tylko jedna instytucja',
    'Did you understand the plan?': 'Czy rozumieli Państwo plan?',
    'I did not know there was a plan': 'Nie było mi wiadomo, że jest plan',
    'How much say did you have in the plan?': 'Jak dużo mieli Państwo do powiedzenia w sprawie planu?',
    'How often did people respect your family’s faith, culture and way of life?':
      'Jak często szanowano wiarę, kulturę i sposób życia Państwa rodziny?',
    'Since the help began, how have things changed for your family?':
      'Jak zmieniła się sytuacja Państwa rodziny, odkąd zaczęła się pomoc?',
    'How much did the help make things better?': 'Jak dużo pomoc zmieniła na lepsze?',
    'Did the help make things worse?': 'Czy pomoc zmieniła coś na gorsze?',
    'What helped most?': 'Co pomogło najbardziej?',
    'What got in the way?': 'Co przeszkadzało?',
    'May we show your words to others? We take out names first.':
      'Czy możemy pokazać Państwa słowa innym? Najpierw usuwamy imiona i nazwiska.',
    'Did someone help you do this?': 'Czy ktoś Państwu w tym pomógł?',
    'Family or friend': 'Ktoś z rodziny lub znajomych',
    'The worker who helped us': 'Pracownik, który nam pomagał',
    'Someone else': 'Ktoś inny',
    'Very badly': 'Bardzo źle',
    Badly: 'Źle',
    OK: 'Średnio',
    Well: 'Dobrze',
    'Very well': 'Bardzo dobrze',
    'Very bad': 'Bardzo źle',
    Bad: 'Źle',
    Good: 'Dobrze',
    'Very good': 'Bardzo dobrze',
    'Not at all': 'Wcale',
    'A little': 'Trochę',
    Fairly: 'Dość',
    Very: 'Bardzo',
    Completely: 'Całkowicie',
    None: 'Nic',
    Some: 'Średnio',
    'A lot': 'Dużo',
    Never: 'Nigdy',
    'Not often': 'Rzadko',
    Sometimes: 'Czasami',
    Often: 'Często',
    Always: 'Zawsze',
    'A lot worse': 'Jest dużo gorzej',
    'A bit worse': 'Jest trochę gorzej',
    'The same': 'Jest tak samo',
    'A bit better': 'Jest trochę lepiej',
    'A lot better': 'Jest dużo lepiej',
    No: 'Nie',
    Partly: 'Częściowo',
    Yes: 'Tak',
  },
}
