import type { Translation } from '../../survey/translation.ts'

export const parentCarerSo: Translation = {
  title: 'Waalidka iyo daryeelayaasha',
  words: {
    'Think back to just before the help began.': 'Xusuuso waqtigii wax yar ka horreeyey bilowga caawimada.',
    'If you have more than one child, please think of just one. Think of the child the help was mostly for. If it was for all, think of the one whose birthday is next.':
      'Haddii aad leedahay ilmo ka badan hal, fadlan mid keliya ka fikir. Ka fikir ilmaha caawimada inteeda badan loogu talagalay. Haddii ay dhammaan u ahayd, ka fikir kan maalinta dhalashadiisu ugu soo dhowdahay.',

    'Before the help began, how well was your family getting on at home?':
      'Ka hor intii caawimadu bilaaban, sidee ayuu qoyskaagu guriga ugu wada noolaa?',
    'Back then, how well were you coping as a parent or carer?':
      'Waagaas, sidee ayaad u maarayn jirtay waalidnimada ama daryeelka ilmaha?',
    'Back then, how was your child feeling most days?':
      'Waagaas, sidee ayuu ilmahaagu dareemi jiray maalmaha badankood?',
    'Back then, how was school or nursery going for your child?':
      'Waagaas, sidee ayay wax ilmahaaga ugu socdeen dugsiga ama xannaanada?',
    'Not at school or nursery then': 'Waagaas dugsi ama xannaano ma dhigan jirin',
    'Back then, how well were you managing with money?': 'Waagaas, sidee ayaad lacagta u maarayn jirtay?',
    'Back then, how settled was your home?': 'Waagaas, intee ayuu gurigaagu xasilloonaa?',
    'We mean the place where you live.': 'Waxaan ula jeednaa meesha aad ku nooshahay.',

    'Now think about these days.': 'Hadda ka fikir maalmahan.',

    'How well is your family getting on at home now?':
      'Hadda, sidee ayuu qoyskaagu guriga ugu wada nool yahay?',
    'How well are you coping as a parent or carer now?':
      'Hadda, sidee ayaad u maaraysaa waalidnimada ama daryeelka ilmaha?',
    'How is your child feeling most days now?': 'Hadda, sidee ayuu ilmahaagu dareemaa maalmaha badankood?',
    'How is school or nursery going for your child now?':
      'Hadda, sidee ayay wax ilmahaaga ugu socdaan dugsiga ama xannaanada?',
    'Not at school or nursery now': 'Hadda dugsi ama xannaano ma dhigto',
    'How well are you managing with money now?': 'Hadda, sidee ayaad lacagta u maaraysaa?',
    'How settled is your home now?': 'Hadda, intee ayuu gurigaagu xasilloon yahay?',

    'How often did the people helping you listen to you?':
      'Intee jeer ayay dadka ku caawinayey ku dhegaysan jireen?',
    'How often did the people helping you work together as one team?':
      'Intee jeer ayay dadka ku caawinayey hal koox u wada shaqayn jireen?',
    'Only one service helped us': 'Hal adeeg keliya ayaa na caawiyey',
    'Did you understand the plan?': 'Ma fahantay qorshaha?',
    'I did not know there was a plan': 'Ma ogayn inuu qorshe jiray',
    'How much say did you have in the plan?': 'Intee ayaad talo ku lahayd qorshaha?',
    'How often did people respect your family’s faith, culture and way of life?':
      'Intee jeer ayay dadku ixtiraami jireen diinta, dhaqanka iyo qaab nololeedka qoyskaaga?',
    'Since the help began, how have things changed for your family?':
      'Tan iyo markii caawimadu bilaabatay, sidee ayay xaaladda qoyskaagu isu beddeshay?',
    'How much did the help make things better?': 'Intee ayay caawimadu xaaladda ka wanaajisay?',
    'Did the help make things worse?': 'Caawimadu xaaladda ma ka sii dartay?',
    'What helped most?': 'Maxaa ugu caawimo badnaa?',
    'What got in the way?': 'Maxaa caqabad noqday?',
    'May we show your words to others? We take out names first.':
      'Erayadaada dad kale ma tusi karnaa? Marka hore magacyada waan ka saarnaa.',
    'Did someone help you do this?': 'Qof ma kaa caawiyey tan?',
    'Family or friend': 'Qof qoyska ah ama saaxiib',
    'The worker who helped us': 'Shaqaalihii na caawiyey',
    'Someone else': 'Qof kale',

    'Very badly': 'Si aad u xun',
    Badly: 'Si xun',
    OK: 'Caadi',
    Well: 'Si fiican',
    'Very well': 'Si aad u fiican',
    'Very bad': 'Aad u xun',
    Bad: 'Xun',
    Good: 'Fiican',
    'Very good': 'Aad u fiican',
    'Not at all': 'Haba yaraatee',
    'A little': 'Wax yar',
    Fairly: 'Ilaa xad',
    Very: 'Aad',
    Completely: 'Gebi ahaan',
    None: 'Waxba',
    Some: 'Xoogaa',
    'A lot': 'Wax badan',
    Never: 'Marna',
    'Not often': 'Marar yar',
    Sometimes: 'Mararka qaar',
    Often: 'Marar badan',
    Always: 'Mar kasta',
    'A lot worse': 'Aad uga xun',
    'A bit worse': 'Wax yar ka xun',
    'The same': 'Isku mid',
    'A bit better': 'Wax yar ka fiican',
    'A lot better': 'Aad uga fiican',
    No: 'Maya',
    Partly: 'Qayb ahaan',
    Yes: 'Haa',
  },
}
