import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueOf, isReadingTime, timeUsed } from '#shared/comments/due.ts'
import { isStaffed, type Rota, staffedDaysAfter, staffedFrom } from '#shared/comments/staffed-day.ts'
import { readLondonTime } from '#shared/distribution/london-time.ts'

const rota: Rota = { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00', withinDays: 1, closed: [] }
const at = (london: string): number => Number(readLondonTime(london))
const days = fc
  .integer({ min: 0, max: 700 })
  .map((count) => new Date(Date.UTC(2026, 0, 1) + count * 86_400_000).toISOString().slice(0, 10))
const rotas = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  from: fc.constant('09:00'),
  until: fc.constant('17:00'),
  withinDays: fc.integer({ min: 1, max: 5 }),
  closed: fc.array(
    days.map((day) => ({ day, why: '' })),
    { maxLength: 20 },
  ),
})

describe('by when a set is read', () => {
  test.each([
    ['an ordinary Tuesday', '2026-11-24', '2026-11-25T17:00', '2026-11-24T17:00'],
    ['a Friday', '2026-11-27', '2026-11-30T17:00', '2026-11-27T17:00'],
    ['the day before Christmas', '2026-12-24', '2026-12-29T17:00', '2026-12-24T17:00'],
    ['the Thursday before Easter', '2026-04-02', '2026-04-07T17:00', '2026-04-02T17:00'],
    ['the night the clocks go forward', '2026-03-29', '2026-03-31T17:00', '2026-03-30T17:00'],
  ])('%s', (_, day, plain, flagged) => {
    expect(dueOf(day, false, rota)).toBe(plain)
    expect(dueOf(day, true, rota)).toBe(flagged)
  })

  test('a closed day is no working day', () => {
    const closed = { ...rota, closed: [{ day: '2026-11-25', why: 'Training' }] }
    expect(dueOf('2026-11-24', false, closed)).toBe('2026-11-26T17:00')
  })

  test('it is always on a staffed day, and never earlier for what is not flagged', () => {
    fc.assert(
      fc.property(days, rotas, (day, any) => {
        const [plain, flagged] = [dueOf(day, false, any), dueOf(day, true, any)]
        if (!plain || !flagged) return
        expect(isStaffed(plain.slice(0, 10), any)).toBe(true)
        expect(flagged <= plain).toBe(true)
        expect(flagged.slice(0, 10) >= day).toBe(true)
      }),
    )
  })

  test('so many staffed days later are so many staffed days between', () => {
    fc.assert(
      fc.property(days, rotas, fc.integer({ min: 0, max: 6 }), (day, any, count) => {
        let expected = staffedFrom(day, any)
        for (let left = count; left > 0 && expected; left--)
          expected = staffedFrom(
            new Date(Date.parse(`${expected}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10),
            any,
          )
        expect(staffedDaysAfter(day, count, any)).toBe(expected)
      }),
    )
  })

  test('a rota that never reads has no time', () => {
    const never = { ...rota, days: [1], closed: [] as Rota['closed'] }
    for (let week = 0; week < 60; week++)
      never.closed.push({
        day: new Date(Date.UTC(2026, 0, 5) + week * 7 * 86_400_000).toISOString().slice(0, 10),
        why: '',
      })
    expect(dueOf('2026-01-05', true, never)).toBeUndefined()
  })
})

describe('how much of the time has passed', () => {
  const due = '2026-12-29T17:00'
  test.each([
    ['2026-12-24T09:00', 0],
    ['2026-12-24T17:00', 0.5],
    ['2026-12-26T12:00', 0.5],
    ['2026-12-29T13:00', 0.75],
    ['2026-12-29T17:00', 1],
    ['2027-01-05T09:00', 1],
  ])('Christmas at %s: %d', (london, used) => {
    expect(timeUsed('2026-12-24', due, at(london), rota)).toBe(used)
  })

  test('it only grows', () => {
    fc.assert(
      fc.property(
        days,
        rotas,
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 500 }),
        (day, any, a, b) => {
          const due = dueOf(day, false, any)
          if (!due) return
          const start = at(`${day}T00:00`)
          const [first, later] = [Math.min(a, b), Math.max(a, b)].map((hours) =>
            timeUsed(day, due, start + hours * 3_600_000, any),
          )
          expect(first).toBeLessThanOrEqual(later ?? 0)
        },
      ),
    )
  })
})

test('reading time is the hours of staffed days, by London’s clock on both sides of a change', () => {
  expect(isReadingTime(Date.parse('2026-03-27T09:00Z'), rota)).toBe(true)
  expect(isReadingTime(Date.parse('2026-03-30T08:00Z'), rota)).toBe(true)
  expect(isReadingTime(Date.parse('2026-03-30T07:59Z'), rota)).toBe(false)
  expect(isReadingTime(Date.parse('2026-03-30T16:00Z'), rota)).toBe(false)
  expect(isReadingTime(Date.parse('2026-12-25T12:00Z'), rota)).toBe(false)
})
