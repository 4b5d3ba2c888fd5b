import type { Translation } from '../../survey/translation.ts'

/** Romanian. */
export const parentCarerRo: Translation = {
  title: 'Pentru părinți și îngrijitori',
  words: {
    'Think back to just before the help began.': 'Gândiți-vă la perioada chiar dinainte să înceapă ajutorul.',
    'If you have more than one child, please think of just one. Think of the child the help was mostly for. If it was for all, think of the one whose birthday is next.':
      'Dacă aveți mai mulți copii, vă rugăm să vă gândiți doar la unul. Gândiți-vă la copilul pentru care a fost mai ales ajutorul. Dacă a fost pentru toți, gândiți-vă la cel a cărui zi de naștere urmează.',
    'Before the help began, how well was your family getting on at home?':
      'Înainte să înceapă ajutorul, cât de bine mergeau lucrurile acasă, în familia dumneavoastră?',
    'Back then, how well were you coping as a parent or carer?':
      'Pe atunci, cât de bine vă descurcați ca părinte sau îngrijitor?',
    'Back then, how was your child feeling most days?':
      'Pe atunci, cum se simțea copilul dumneavoastră în cele mai multe zile?',
    'Back then, how was school or nursery going for your child?':
      'Pe atunci, cum îi mergea copilului dumneavoastră la școală sau grădiniță?',
    'Not at school or nursery then': 'Atunci nu mergea la școală sau grădiniță',
    'Back then, how well were you managing with money?': 'Pe atunci, cât de bine vă descurcați cu banii?',
    'Back then, how settled was your home?': 'Pe atunci, cât de stabilă era locuința dumneavoastră?',
    'We mean the place where you live.': 'Adică locul unde locuiți.',
    'Now think about these days.': 'Acum gândiți-vă la zilele acestea.',
    'How well is your family getting on at home now?':
      'Cât de bine merg acum lucrurile acasă, în familia dumneavoastră?',
    'How well are you coping as a parent or carer now?':
      'Cât de bine vă descurcați acum ca părinte sau îngrijitor?',
    'How is your child feeling most days now?':
      'Cum se simte acum copilul dumneavoastră în cele mai multe zile?',
    'How is school or nursery going for your child now?':
      'Cum îi merge acum copilului dumneavoastră la școală sau grădiniță?',
    'Not at school or nursery now': 'Acum nu merge la școală sau grădiniță',
    'How well are you managing with money now?': 'Cât de bine vă descurcați acum cu banii?',
    'How settled is your home now?': 'Cât de stabilă este acum locuința dumneavoastră?',
    'How often did the people helping you listen to you?': 'Cât de des v-au ascultat cei care v-au ajutat?',
    'How often did the people helping you work together as one team?':
      'Cât de des au lucrat împreună, ca o singură echipă, cei care v-au ajutat?',
    'Only one service helped us': 'Ne-a ajutat un singur serviciu',
    'Did you understand the plan?': 'Ați înțeles planul?',
    'I did not know there was a plan': 'Nu am știut că există un plan',
    'How much say did you have in the plan?': 'Cât de mult ați avut de spus despre plan?',
    'How often did people respect your family’s faith, culture and way of life?':
      'Cât de des au respectat oamenii credința, cultura și felul de viață al familiei dumneavoastră?',
    'Since the help began, how have things changed for your family?':
      'De când a început ajutorul, cum s-au schimbat lucrurile pentru familia dumneavoastră?',
    'How much did the help make things better?': 'Cât de mult a făcut ajutorul să fie mai bine?',
    'Did the help make things worse?': 'A făcut ajutorul să fie mai rău?',
    'What helped most?': 'Ce a ajutat cel mai mult?',
    'What got in the way?': 'Ce a stat în cale?',
    'May we show your words to others? We take out names first.':
      'Putem arăta cuvintele dumneavoastră altora? Mai întâi scoatem numele.',
    'Did someone help you do this?': 'V-a ajutat cineva să faceți asta?',
    'Family or friend': 'Cineva din familie sau un prieten',
    'The worker who helped us': 'Lucrătorul care ne-a ajutat',
    'Someone else': 'Altcineva',
    'Very badly': 'Foarte rău',
    Badly: 'Rău',
    OK: 'Așa și așa',
    Well: 'Bine',
    'Very well': 'Foarte bine',
    'Very bad': 'Foarte rău',
    Bad: 'Rău',
    Good: 'Bine',
    'Very good': 'Foarte bine',
    'Not at all': 'Deloc',
    'A little': 'Puțin',
    Fairly: 'Destul de stabilă',
    Very: 'Foarte stabilă',
    Completely: 'Complet stabilă',
    None: 'Deloc',
    Some: 'Moderat',
    'A lot': 'Mult',
    Never: 'Niciodată',
    'Not often': 'Rar',
    Sometimes: 'Uneori',
    Often: 'Des',
    Always: 'Întotdeauna',
    'A lot worse': 'Mult mai rău',
    'A bit worse': 'Puțin mai rău',
    'The same': 'La fel',
    'A bit better': 'Puțin mai bine',
    'A lot better': 'Mult mai bine',
    No: 'Nu',
    Partly: 'Parțial',
    Yes: 'Da',
  },
}
