import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Frequency,
  firstMonth,
  frequencyOf,
  nextPeriod,
  Period,
  periodOf,
} from '#shared/indicators/period.ts'
import { readPeriod } from '#shared/indicators/read-period.ts'

test.each([
  ['Q1 2026/27', 'quarter', '2026/27 Q1'],
  ['2026-27 q4', 'quarter', '2026/27 Q4'],
  ['Quarter 2, 2026/2027', 'quarter', '2026/27 Q2'],
  ['Apr-26', 'month', '2026-04'],
  ['September 2026', 'month', '2026-09'],
  ['01/04/2026', 'month', '2026-04'],
  ['2026-04-01', 'month', '2026-04'],
  ['2026-27', 'year', '2026/27'],
  ['2025/2026', 'year', '2025/26'],
] as [string, Frequency, string][])('“%s” by the %s is %s', (text, frequency, period) => {
  expect(readPeriod(text, frequency)).toBe(period)
})

test.each([
  ['Q1 2026', 'quarter'], // of which year: the calendar’s, or the financial one that begins or ends in it?
  ['2026/28', 'year'],
  ['2026-13', 'month'],
  ['2026/27', 'quarter'],
  ['Q5 2026/27', 'quarter'],
  ['total', 'month'],
  ['', 'year'],
] as [string, Frequency][])('“%s” by the %s is not guessed', (text, frequency) => {
  expect(readPeriod(text, frequency)).toBe(undefined)
})

test('January to March end the year that began in April', () => {
  expect(periodOf('quarter', 2027, 2)).toBe('2026/27 Q4')
  expect(periodOf('year', 2027, 3)).toBe('2026/27')
  expect(periodOf('quarter', 1999, 12)).toBe('1999/00 Q3')
})

test('periods follow each other, sort as texts, and are read as they are written', () => {
  const any = fc.tuple(
    fc.constantFrom<Frequency[]>('month', 'quarter', 'year'),
    fc.integer({ min: 1960, max: 2090 }),
    fc.integer({ min: 1, max: 12 }),
  )
  fc.assert(
    fc.property(any, ([frequency, year, month]) => {
      const period = periodOf(frequency, year, month)
      expect(Period.safeParse(period).success).toBe(true)
      expect(frequencyOf(period)).toBe(frequency)
      expect(readPeriod(period, frequency)).toBe(period)
      expect(nextPeriod(period) > period).toBe(true)
      const length = { month: 1, quarter: 3, year: 12 }[frequency]
      expect(firstMonth(nextPeriod(period))).toBe(firstMonth(period) + length)
      expect(firstMonth(period)).toBeLessThanOrEqual(year * 12 + month - 1)
      expect(firstMonth(period) + length).toBeGreaterThan(year * 12 + month - 1)
    }),
  )
})
