import type { ReportWords } from './en.ts'

export const bn: ReportWords = {
  reports: 'আমাদের বছর, প্রতি বছর',
  none: 'এখানে এখনও পড়ার কিছু নেই।',
  families: 'শিশু ও পরিবারের জন্য',
  told: 'আপনারা আমাদের কী বলেছেন',
  changed: 'কী বদলেছে',
  cannot: 'আমরা কী বদলাতে পারিনি',
  next: 'এরপর কী হবে',
  whole: 'পুরো প্রতিবেদন, ইংরেজিতে',
}
