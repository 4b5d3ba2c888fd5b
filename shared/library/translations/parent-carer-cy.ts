import type { Translation } from '../../survey/translation.ts'

/** Welsh. */
export const parentCarerCy: Translation = {
  title: 'I rieni a gofalwyr',
  words: {
    'Think back to just before the help began.': 'Meddyliwch yn ôl i’r adeg yn union cyn i’r help ddechrau.',
    'If you have more than one child, please think of just one. Think of the child the help was mostly for. If it was for all, think of the one whose birthday is next.':
      'Os oes gennych fwy nag un plentyn, meddyliwch am un yn unig, os gwelwch yn dda. Meddyliwch am y plentyn roedd yr help ar ei gyfer yn bennaf. Os oedd ar gyfer pob un, meddyliwch am yr un sydd â’r pen-blwydd nesaf.',
    'Before the help began, how well was your family getting on at home?':
      'Cyn i’r help ddechrau, pa mor dda roedd eich teulu’n dod ymlaen gartref?',
    'Back then, how well were you coping as a parent or carer?':
      'Bryd hynny, pa mor dda roeddech chi’n ymdopi fel rhiant neu ofalwr?',
    'Back then, how was your child feeling most days?':
      'Bryd hynny, sut roedd eich plentyn yn teimlo y rhan fwyaf o ddyddiau?',
    'Back then, how was school or nursery going for your child?':
      'Bryd hynny, sut roedd pethau’n mynd i’ch plentyn yn yr ysgol neu’r feithrinfa?',
    'Not at school or nursery then': 'Ddim yn yr ysgol na’r feithrinfa bryd hynny',
    'Back then, how well were you managing with money?':
      'Bryd hynny, pa mor dda roeddech chi’n ymdopi o ran arian?',
    'Back then, how settled was your home?': 'Bryd hynny, pa mor sefydlog oedd eich cartref?',
    'We mean the place where you live.': 'Rydym yn golygu’r lle rydych chi’n byw.',
    'Now think about these days.': 'Nawr meddyliwch am y dyddiau hyn.',
    'How well is your family getting on at home now?': 'Pa mor dda mae eich teulu’n dod ymlaen gartref nawr?',
    'How well are you coping as a parent or carer now?':
      'Pa mor dda rydych chi’n ymdopi fel rhiant neu ofalwr nawr?',
    'How is your child feeling most days now?':
      'Sut mae eich plentyn yn teimlo y rhan fwyaf o ddyddiau nawr?',
    'How is school or nursery going for your child now?':
      'Sut mae pethau’n mynd i’ch plentyn yn yr ysgol neu’r feithrinfa nawr?',
    'Not at school or nursery now': 'Ddim yn yr ysgol na’r feithrinfa nawr',
    'How well are you managing with money now?': 'Pa mor dda rydych chi’n ymdopi o ran arian nawr?',
    'How settled is your home now?': 'Pa mor sefydlog yw eich cartref nawr?',
    'How often did the people helping you listen to you?':
      'Pa mor aml roedd y bobl oedd yn eich helpu yn gwrando arnoch?',
    'How often did the people helping you work together as one team?':
      'Pa mor aml roedd y bobl oedd yn eich helpu yn gweithio gyda’i gilydd fel un tîm?',
    'Only one service helped us': 'Dim ond un gwasanaeth a’n helpodd',
    'Did you understand the plan?': 'Oeddech chi’n deall y cynllun?',
    'I did not know there was a plan': 'Doeddwn i ddim yn gwybod bod yna gynllun',
    'How much say did you have in the plan?': 'Faint o lais oedd gennych yn y cynllun?',
    'How often did people respect your family’s faith, culture and way of life?':
      'Pa mor aml roedd pobl yn parchu ffydd, diwylliant a ffordd o fyw eich teulu?',
    'Since the help began, how have things changed for your family?':
      'Ers i’r help ddechrau, sut mae pethau wedi newid i’ch teulu?',
    'How much did the help make things better?': 'Faint wnaeth yr help wella pethau?',
    'Did the help make things worse?': 'A wnaeth yr help bethau’n waeth?',
    'What helped most?': 'Beth helpodd fwyaf?',
    'What got in the way?': 'Beth oedd yn rhwystr?',
    'May we show your words to others? We take out names first.':
      'A gawn ni ddangos eich geiriau i bobl eraill? Rydym yn tynnu enwau allan yn gyntaf.',
    'Did someone help you do this?': 'A wnaeth rhywun eich helpu i wneud hyn?',
    'Family or friend': 'Teulu neu ffrind',
    'The worker who helped us': 'Y gweithiwr a’n helpodd',
    'Someone else': 'Rhywun arall',
    'Very badly': 'Yn wael iawn',
    Badly: 'Yn wael',
    OK: 'Gweddol',
    Well: 'Yn dda',
    'Very well': 'Yn dda iawn',
    'Very bad': 'Gwael iawn',
    Bad: 'Gwael',
    Good: 'Da',
    'Very good': 'Da iawn',
    'Not at all': 'Ddim o gwbl',
    'A little': 'Ychydig',
    Fairly: 'Eithaf sefydlog',
    Very: 'Sefydlog iawn',
    Completely: 'Hollol sefydlog',
    None: 'Dim',
    Some: 'Rhywfaint',
    'A lot': 'Llawer',
    Never: 'Byth',
    'Not often': 'Ddim yn aml',
    Sometimes: 'Weithiau',
    Often: 'Yn aml',
    Always: 'Bob amser',
    'A lot worse': 'Llawer gwaeth',
    'A bit worse': 'Ychydig yn waeth',
    'The same': 'Yr un fath',
    'A bit better': 'Ychydig yn well',
    'A lot better': 'Llawer gwell',
    No: 'Na',
    Partly: 'Yn rhannol',
    Yes: 'Ie',
  },
}
