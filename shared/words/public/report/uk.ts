import type { ReportWords } from './en.ts'

export const uk: ReportWords = {
  reports: 'Наш рік, щороку',
  none: 'Тут поки що нічого читати.',
  families: 'Для дітей і родин',
  told: 'Що ви нам розповіли',
  changed: 'Що змінилося',
  cannot: 'Чого ми не змогли змінити',
  next: 'Що буде далі',
  whole: 'Увесь звіт, англійською',
}
