import type { ReportWords } from './en.ts'

export const ar: ReportWords = {
  reports: 'عامنا، كل عام',
  none: 'لا يوجد شيء للقراءة هنا بعد.',
  families: 'للأطفال والعائلات',
  told: 'ما قلتموه لنا',
  changed: 'ما الذي تغيّر',
  cannot: 'ما لم نستطع تغييره',
  next: 'ما الذي سيأتي بعد ذلك',
  whole: 'التقرير كله، بالإنجليزية',
}
