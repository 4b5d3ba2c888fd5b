import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLondonTime, writeLondonTime } from '#shared/distribution/london-time.ts'

const hour = 3600_000

/** One in the morning, UTC, on the last Sunday of a month: when the law (SI 2002/262) has the clocks change. */
const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 24 * hour
}
const forward = (year: number) => lastSunday(year, 2)
const back = (year: number) => lastSunday(year, 9)

/** What a clock in London shows, by the law and not by the machine’s tables. */
function byLaw(moment: number): string {
  const year = new Date(moment).getUTCFullYear()
  const ahead = moment >= forward(year) && moment < back(year) ? hour : 0
  return new Date(moment + ahead).toISOString().slice(0, 16)
}

const years = fc.integer({ min: 2003, max: 2037 })
const anyMinute = fc
  .integer({ min: Date.UTC(2003, 0) / 60_000, max: Date.UTC(2038, 0) / 60_000 })
  .map((minute) => minute * 60_000)
const nearChange = fc
  .tuple(years, fc.constantFrom(forward, back), fc.integer({ min: -300, max: 300 }))
  .map(([year, change, minutes]) => change(year) + minutes * 60_000)
const moments = fc.oneof(anyMinute, nearChange)

test('writes what the law says a clock shows', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      expect(writeLondonTime(moment)).toBe(byLaw(moment))
    }),
    { numRuns: 1000 },
  )
})

test('reads back the moment, or an hour later where the same time comes once more', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const text = byLaw(moment)
      expect(readLondonTime(text)).toBe(byLaw(moment + hour) === text ? moment + hour : moment)
    }),
    { numRuns: 1000 },
  )
})

test('refuses every time in the hour that is skipped, and no other', () => {
  fc.assert(
    fc.property(years, fc.integer({ min: -120, max: 119 }), (year, minute) => {
      const text = new Date(forward(year) + minute * 60_000).toISOString().slice(0, 16)
      expect(readLondonTime(text) === 'skipped').toBe(minute >= 0 && minute < 60)
    }),
  )
})

describe('by hand', () => {
  test.each([
    ['2026-11-30T17:00', '2026-11-30T17:00:00.000Z'],
    ['2026-07-01T09:30', '2026-07-01T08:30:00.000Z'],
    ['2026-03-29T00:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T00:30', '2026-10-24T23:30:00.000Z'],
    // Comes twice: the later one.
    ['2026-10-25T01:30', '2026-10-25T01:30:00.000Z'],
    ['2026-10-25T02:00', '2026-10-25T02:00:00.000Z'],
  ])('%s is %s', (text, moment) => expect(readLondonTime(text)).toBe(Date.parse(moment)))

  test('half past one is not there when the clocks go forward', () =>
    expect(readLondonTime('2026-03-29T01:30')).toBe('skipped'))

  test.each([
    '',
    '2026-11-30',
    '2026-11-30T17',
    '2026-02-30T10:00',
    '2026-13-01T10:00',
    '2026-11-30T24:00',
    'soon',
  ])('“%s” is incomplete', (text) => expect(readLondonTime(text)).toBe('incomplete'))
})

test('control: the clock of a machine elsewhere would be found out', () => {
  const naive = (text: string) => Date.parse(`${text}Z`)
  expect(naive(byLaw(Date.UTC(2026, 6, 1)))).not.toBe(readLondonTime(byLaw(Date.UTC(2026, 6, 1))))
})
