import type { Shown } from './read-address.ts'

/** Words to fill the components with. */
export interface Sample {
  lang: string
  short: string
  other: string
  third: string
  label: string
  hint: string
  wrong: string
  busy: string
  long: string
  /** One word that is as long as a line. */
  unbroken: string
}

const english: Sample = {
  lang: 'en-GB',
  short: 'Yes',
  other: 'Sometimes',
  third: 'No',
  label: 'Name of the round',
  hint: 'People read it on the results page.',
  wrong: 'Give it a name.',
  busy: 'Sending…',
  long: 'This is a text that goes on for longer than anybody planned, as texts do when they come from people with a lot to say, and it still has to stand in its place without pushing anything else off the page.',
  unbroken: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
}

const arabic: Sample = {
  lang: 'ar',
  short: 'نعم',
  other: 'أحيانًا',
  third: 'لا',
  label: 'اسم الجولة',
  hint: 'يقرؤه الناس في صفحة النتائج.',
  wrong: 'اكتب اسمًا.',
  busy: 'جارٍ الإرسال…',
  long: 'هذا نص أطول مما توقعه أي شخص، كما تكون النصوص عندما تأتي من أناس لديهم الكثير ليقولوه، ومع ذلك يجب أن يبقى في مكانه دون أن يدفع أي شيء آخر خارج الصفحة.',
  unbroken: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
}

export const sampleFor = (direction: Shown['direction']): Sample => (direction === 'rtl' ? arabic : english)
