import * as z from 'zod'
import { firstMonth, frequencyOf, nextPeriod, type Period, periodOf } from '../indicators/period.ts'

/** A year from April to March, as addresses write it: “2025-26”. */
export const ReportYear = z
  .string()
  .refine((text) => /^\d{4}-\d\d$/.test(text) && frequencyOf(text.replace('-', '/')) === 'year', {
    message: 'Write a year such as 2025-26.',
  })
export type ReportYear = z.infer<typeof ReportYear>

/** “2025/26”, as people write it, and as figures of a year are called. */
export const sayYear = (year: ReportYear): Period => year.replace('-', '/')

const named = (period: Period): ReportYear => period.replace('/', '-')

/** The year that holds a day. */
export const yearOfDay = (day: string): ReportYear =>
  named(periodOf('year', Number(day.slice(0, 4)), Number(day.slice(5, 7))))

export const yearAfter = (year: ReportYear): ReportYear => named(nextPeriod(sayYear(year)))

export const yearBefore = (year: ReportYear): ReportYear => yearOfDay(`${Number(year.slice(0, 4)) - 1}-04-01`)

export const lastDay = (year: ReportYear): string => `${Number(year.slice(0, 4)) + 1}-03-31`

export const isOfYear = (day: string | undefined, year: ReportYear): boolean =>
  day !== undefined && day >= `${year.slice(0, 4)}-04-01` && day <= lastDay(year)

/** Whether a month, a quarter or a year was over when that year was. */
export const endedBy = (period: Period, year: ReportYear): boolean =>
  firstMonth(nextPeriod(period)) <= firstMonth(nextPeriod(sayYear(year)))

/** Whether it lies within that year. */
export const isWithin = (period: Period, year: ReportYear): boolean =>
  endedBy(period, year) && firstMonth(period) >= firstMonth(sayYear(year))
