import { sayDay as sayDayIn } from '#web/ui/say-day.ts'

/** “30 November 2026” */
export const sayDay = (date: string): string => sayDayIn(date, 'en-GB', 'year')
