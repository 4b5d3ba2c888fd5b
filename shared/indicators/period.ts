import * as z from 'zod'

export const Frequency = z.enum(['month', 'quarter', 'year'])
export type Frequency = z.infer<typeof Frequency>

/**
 * A month (“2026-04”), a quarter of a financial year (“2026/27 Q1” is April to June 2026) or a whole one (“2026/27”). Those of
 * one frequency sort by time as texts do.
 */
export const Period = z
  .string()
  .refine(
    (text) => frequencyOf(text) !== undefined,
    'Write a month (2026-04), a quarter (2026/27 Q1) or a year (2026/27).',
  )
export type Period = z.infer<typeof Period>

export function frequencyOf(period: string): Frequency | undefined {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) return 'month'
  const [, first = '', second = '', quarter] = /^\d\d(\d\d)\/(\d\d)( Q[1-4])?$/.exec(period) ?? []
  if (first === '' || (Number(first) + 1) % 100 !== Number(second)) return undefined
  return quarter ? 'quarter' : 'year'
}

/** The first month of a period, counted from the year 0. */
export function firstMonth(period: Period): number {
  const year = Number(period.slice(0, 4))
  if (period.includes('-')) return year * 12 + Number(period.slice(5)) - 1
  const quarter = Number(/Q(\d)/.exec(period)?.[1] ?? 1)
  return year * 12 + april + (quarter - 1) * 3
}

const april = 3

/** The period that holds a month of a year: January is 1. */
export function periodOf(frequency: Frequency, year: number, month: number): Period {
  if (frequency === 'month') return `${year}-${String(month).padStart(2, '0')}`
  const since = (month + 12 - april - 1) % 12
  const start = month > april ? year : year - 1
  const name = `${start}/${String((start + 1) % 100).padStart(2, '0')}`
  return frequency === 'year' ? name : `${name} Q${Math.floor(since / 3) + 1}`
}

const lengths: Readonly<Record<Frequency, number>> = { month: 1, quarter: 3, year: 12 }

/** The period after another of the same frequency. */
export const nextPeriod = (period: Period): Period => move(period, 1)

/** The period before another of the same frequency. */
export const previousPeriod = (period: Period): Period => move(period, -1)

function move(period: Period, by: number): Period {
  const frequency = frequencyOf(period) ?? 'month'
  const month = firstMonth(period) + by * lengths[frequency]
  return periodOf(frequency, Math.floor(month / 12), (month % 12) + 1)
}
