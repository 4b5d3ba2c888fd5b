import type { Translated } from '../survey/language.ts'

/** What stands beside a question whose answer is typed or put in order. Only the server writes it into a page. */
export interface EnteredWords {
  number: string
  date: string
  /** Beside what is typed: only the planned answer that it falls into is kept. */
  rough: string
  order: readonly string[]
  samePlace: string
  noPlace: string
  /** On paper, where what stands at the top is ticked. */
  tick: string
}

const en: EnteredWords = {
  number: 'Type a number from {low} to {high}.',
  date: 'Use figures. The date can be from {low} to {high}.',
  rough: 'We keep only a rough answer, such as “{band}”.',
  order: [
    'Give each one a place. 1 is first.',
    'You can leave some out.',
    'We keep only the ones at the top.',
  ],
  samePlace: 'Two have the same place. Give each one its own.',
  noPlace: 'No place',
  tick: 'Tick {top} at most.',
}

const translated: Readonly<Record<Translated, EnteredWords>> = {
  cy: {
    number: 'Teipiwch rif o {low} i {high}.',
    date: 'Defnyddiwch ffigurau. Gall y dyddiad fod o {low} i {high}.',
    rough: 'Dim ond ateb bras rydyn ni’n ei gadw, fel “{band}”.',
    order: [
      'Rhowch le i bob un. 1 sydd gyntaf.',
      'Gallwch adael rhai allan.',
      'Dim ond y rhai ar y brig rydyn ni’n eu cadw.',
    ],
    samePlace: 'Mae gan ddau yr un lle. Rhowch ei le ei hun i bob un.',
    noPlace: 'Dim lle',
    tick: 'Ticiwch hyd at {top}.',
  },
  pl: {
    number: 'Proszę wpisać liczbę od {low} do {high}.',
    date: 'Proszę użyć cyfr. Data może być od: {low} do: {high}.',
    rough: 'Zachowujemy tylko przybliżoną odpowiedź, na przykład „{band}”.',
    order: [
      'Proszę dać każdemu miejsce. 1 jest pierwsze.',
      'Niektóre można pominąć.',
      'Zachowujemy tylko te na początku.',
    ],
    samePlace: 'Dwa mają to samo miejsce. Proszę dać każdemu inne.',
    noPlace: 'Bez miejsca',
    tick: 'Proszę zaznaczyć najwyżej {top}.',
  },
  ur: {
    number: '{low} سے {high} تک کوئی عدد لکھیں۔',
    date: 'ہندسے لکھیں۔ تاریخ {low} سے {high} تک ہو سکتی ہے۔',
    rough: 'ہم صرف موٹا سا جواب رکھتے ہیں، جیسے ”{band}“۔',
    order: [
      'ہر ایک کو ایک درجہ دیں۔ 1 سب سے پہلے ہے۔',
      'آپ کچھ کو چھوڑ سکتے ہیں۔',
      'ہم صرف سب سے اوپر والے رکھتے ہیں۔',
    ],
    samePlace: 'دو کا درجہ ایک ہی ہے۔ ہر ایک کو اپنا الگ درجہ دیں۔',
    noPlace: 'کوئی درجہ نہیں',
    tick: 'زیادہ سے زیادہ {top} پر نشان لگائیں۔',
  },
  ar: {
    number: 'اكتب عددًا من {low} إلى {high}.',
    date: 'استخدم الأرقام. يمكن أن يكون التاريخ من {low} إلى {high}.',
    rough: 'نحتفظ بإجابة تقريبية فقط، مثل ”{band}“.',
    order: ['أعط كل واحد مرتبة. 1 هو الأول.', 'يمكنك ترك بعضها.', 'نحتفظ فقط بما هو في الأعلى.'],
    samePlace: 'اثنان لهما المرتبة نفسها. أعط كل واحد مرتبة خاصة به.',
    noPlace: 'بلا مرتبة',
    tick: 'ضع علامة على {top} على الأكثر.',
  },
  pa: {
    number: '{low} ਤੋਂ {high} ਤੱਕ ਕੋਈ ਨੰਬਰ ਲਿਖੋ।',
    date: 'ਅੰਕ ਲਿਖੋ। ਤਾਰੀਖ਼ {low} ਤੋਂ {high} ਤੱਕ ਹੋ ਸਕਦੀ ਹੈ।',
    rough: 'ਅਸੀਂ ਸਿਰਫ਼ ਮੋਟਾ ਜਿਹਾ ਜਵਾਬ ਰੱਖਦੇ ਹਾਂ, ਜਿਵੇਂ “{band}”।',
    order: ['ਹਰ ਇੱਕ ਨੂੰ ਇੱਕ ਥਾਂ ਦਿਓ। 1 ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਹੈ।', 'ਤੁਸੀਂ ਕੁਝ ਛੱਡ ਸਕਦੇ ਹੋ।', 'ਅਸੀਂ ਸਿਰਫ਼ ਸਭ ਤੋਂ ਉੱਪਰ ਵਾਲੇ ਰੱਖਦੇ ਹਾਂ।'],
    samePlace: 'ਦੋ ਦੀ ਥਾਂ ਇੱਕੋ ਹੈ। ਹਰ ਇੱਕ ਨੂੰ ਆਪਣੀ ਵੱਖਰੀ ਥਾਂ ਦਿਓ।',
    noPlace: 'ਕੋਈ ਥਾਂ ਨਹੀਂ',
    tick: 'ਵੱਧ ਤੋਂ ਵੱਧ {top} ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ।',
  },
  ro: {
    number: 'Scrieți un număr de la {low} la {high}.',
    date: 'Folosiți cifre. Data poate fi din {low} până în {high}.',
    rough: 'Păstrăm doar un răspuns aproximativ, de exemplu „{band}”.',
    order: [
      'Dați fiecăruia un loc. 1 este primul.',
      'Puteți lăsa unele deoparte.',
      'Le păstrăm doar pe cele de sus.',
    ],
    samePlace: 'Două au același loc. Dați fiecăruia locul său.',
    noPlace: 'Niciun loc',
    tick: 'Bifați cel mult {top}.',
  },
  bn: {
    number: '{low} থেকে {high} পর্যন্ত একটি সংখ্যা লিখুন।',
    date: 'সংখ্যায় লিখুন। তারিখ {low} থেকে {high} পর্যন্ত হতে পারে।',
    rough: 'আমরা শুধু একটি মোটামুটি উত্তর রাখি, যেমন “{band}”।',
    order: ['প্রতিটিকে একটি স্থান দিন। 1 মানে সবার আগে।', 'আপনি কিছু বাদ দিতে পারেন।', 'আমরা শুধু সবচেয়ে উপরেরগুলো রাখি।'],
    samePlace: 'দুটির স্থান একই। প্রতিটিকে আলাদা স্থান দিন।',
    noPlace: 'কোনো স্থান নেই',
    tick: 'সর্বোচ্চ {top}টিতে টিক দিন।',
  },
  so: {
    number: 'Qor tiro u dhaxaysa {low} iyo {high}.',
    date: 'Isticmaal tirooyin. Taariikhdu waxay noqon kartaa {low} ilaa {high}.',
    rough: 'Waxaan haynaa oo keliya jawaab qiyaas ah, sida “{band}”.',
    order: [
      'Mid kasta sii kaalin. 1 waa kan ugu horreeya.',
      'Qaar waad ka tagi kartaa.',
      'Waxaan haynaa oo keliya kuwa ugu sarreeya.',
    ],
    samePlace: 'Laba ayaa isku kaalin ah. Mid kasta sii kaalintiisa.',
    noPlace: 'Kaalin ma leh',
    tick: 'Calaamadee ugu badnaan {top}.',
  },
  uk: {
    number: 'Введіть число від {low} до {high}.',
    date: 'Пишіть цифрами. Дата може бути в межах: {low} – {high}.',
    rough: 'Ми зберігаємо лише приблизну відповідь, наприклад «{band}».',
    order: ['Дайте кожному місце. 1 – перше.', 'Дещо можна пропустити.', 'Ми зберігаємо лише те, що вгорі.'],
    samePlace: 'Два мають те саме місце. Дайте кожному своє.',
    noPlace: 'Без місця',
    tick: 'Позначте щонайбільше {top}.',
  },
}

const all: Readonly<Record<string, EnteredWords>> = translated

/** By the language of a page, as its `lang` names it. All English voices say the same. */
export const enteredWords = (lang: string): EnteredWords => all[lang] ?? en
