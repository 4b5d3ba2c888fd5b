import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthsBefore } from '#shared/settings/deletion.ts'
import { checkHold } from '#shared/settings/hold.ts'
import { londonDay } from '#shared/settings/london-day.ts'

test('months go back by the calendar; the last of a shorter month stands for its missing days', () => {
  expect(monthsBefore('2027-03-31', 1)).toBe('2027-02-28')
  expect(monthsBefore('2028-02-29', 24)).toBe('2026-02-28')
  const days = fc
    .integer({ min: 0, max: 20_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 24 }), (one, other, months) => {
      const [early, late] = one < other ? [one, other] : [other, one]
      expect(monthsBefore(early, months) <= monthsBefore(late, months)).toBe(true)
      expect(monthsBefore(early, months) < early).toBe(true)
    }),
  )
})

test('a hold needs a day of review within a year; lifting it needs none', () => {
  const at = (review?: string) =>
    checkHold({ held: true, reason: 'x', ...(review ? { review } : {}) }, '2026-11-23')
  expect([at('2026-11-24'), at('2027-11-24')]).toEqual([[], []])
  for (const wrong of [undefined, '2026-11-23', '2027-11-25']) expect(at(wrong)).toHaveLength(1)
  expect(checkHold({ held: false, reason: 'x' }, '2026-11-23')).toEqual([])
})

test('the day in London is ahead of UTC in summer only', () => {
  expect(londonDay(Date.parse('2026-07-01T23:30:00Z'))).toBe('2026-07-02')
  expect(londonDay(Date.parse('2026-12-01T23:30:00Z'))).toBe('2026-12-01')
})
