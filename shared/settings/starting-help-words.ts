import type { Translated } from '../survey/language.ts'

/** The numbers that a partnership starts with, in the languages that families may read. */
export const startingHelpWords = {
  danger: {
    cy: 'Mewn perygl nawr',
    pl: 'Gdy ktoś jest teraz w niebezpieczeństwie',
    ur: 'ابھی خطرہ ہو تو',
    ar: 'عند وجود خطر الآن',
    pa: 'ਹੁਣੇ ਖ਼ਤਰਾ ਹੋਵੇ ਤਾਂ',
    ro: 'În pericol acum',
    bn: 'এখন বিপদে থাকলে',
    so: 'Haddii hadda khatar jirto',
    uk: 'Якщо зараз небезпека',
  },
  childline: {
    cy: 'Childline, i unrhyw un dan 19 oed',
    pl: 'Childline, dla każdego poniżej 19 lat',
    ur: 'Childline، 19 سال سے کم عمر ہر ایک کے لیے',
    ar: 'Childline، لكل من هم دون 19 عامًا',
    pa: 'Childline, 19 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਦੇ ਹਰ ਕਿਸੇ ਲਈ',
    ro: 'Childline, pentru oricine sub 19 ani',
    bn: 'Childline, 19 বছরের কম বয়সী সবার জন্য',
    so: 'Childline, qof kasta oo ka yar 19 jir',
    uk: 'Childline, для всіх до 19 років',
  },
  nspcc: {
    cy: 'Poeni am blentyn? NSPCC',
    pl: 'Martwią się Państwo o dziecko? NSPCC',
    ur: 'کسی بچے کی فکر ہے؟ NSPCC',
    ar: 'هل أنتم قلقون على طفل؟ NSPCC',
    pa: 'ਕਿਸੇ ਬੱਚੇ ਦੀ ਚਿੰਤਾ ਹੈ? NSPCC',
    ro: 'Vă faceți griji pentru un copil? NSPCC',
    bn: 'কোনো শিশুকে নিয়ে চিন্তিত? NSPCC',
    so: 'Ilmo ma ka walwalaysaa? NSPCC',
    uk: 'Хвилюєтеся за дитину? NSPCC',
  },
} satisfies Record<string, Record<Translated, string>>
