import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bankHolidays } from '#shared/settings/bank-holidays.ts'
import { workingDaysAfter } from '#shared/settings/working-days-after.ts'

test.each([
  // Over Christmas 2026: Boxing Day falls on a Saturday, so Monday the 28th is closed too.
  ['2026-12-23', 1, '2026-12-24'],
  ['2026-12-24', 1, '2026-12-29'],
  ['2026-12-21', 5, '2026-12-30'],
  ['2026-12-21', 15, '2027-01-14'],
  // Over Easter 2027: Good Friday the 26th, Monday the 29th of March.
  ['2027-03-25', 1, '2027-03-30'],
  ['2027-03-24', 5, '2027-04-02'],
  // Found out on a Saturday: Monday is the first day.
  ['2026-11-28', 5, '2026-12-04'],
  ['2026-11-30', 5, '2026-12-07'],
  ['2025-04-17', 1, '2025-04-22'],
])('%s and %i working days: %s', (day, count, due) => {
  expect(workingDaysAfter(day, count)).toBe(due)
})

const days = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 5, 1) })

test('it is always a working day, later than the day before, and as many are between as were asked for', () => {
  const closed = new Set(bankHolidays.map(({ day }) => day))
  const isOpen = (day: string) => ![0, 6].includes(new Date(day).getUTCDay()) && !closed.has(day)
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 30 }), (at, count) => {
      const due = workingDaysAfter(dayOf(at), count)
      expect(isOpen(due)).toBe(true)
      let between = 0
      for (let day = at + 86_400_000; dayOf(day) <= due; day += 86_400_000) if (isOpen(dayOf(day))) between++
      expect(between).toBe(count)
    }),
  )
})
