import { expect, test } from 'vitest'
import { readMoment } from '#web/lead/read-moment.ts'
import { sayNoMoment } from '#web/lead/say-no-moment.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { sayMoment } from '#web/staff/say-moment.ts'

test('a moment reads as people in the UK write it, in winter and in summer time', () => {
  expect(sayMoment('2026-11-30T17:00:00.000Z')).toBe('Monday 30 November 2026, 5\u00a0pm')
  expect(sayMoment('2026-07-01T08:30:00.000Z')).toBe('Wednesday 1 July 2026, 9.30\u00a0am')
})

test('a day reads with its year', () => expect(sayDay('2026-12-01')).toBe('1 December 2026'))

test('an incomplete moment is no moment', () => {
  expect(readMoment('')).toBe('')
})

test('a moment is typed by the clock in the UK, wherever the computer is', () => {
  expect(readMoment('2026-11-30T17:00')).toBe('2026-11-30T17:00:00.000Z')
  expect(readMoment('2026-07-01T17:00')).toBe('2026-07-01T16:00:00.000Z')
})

test('a time that never comes is refused, and why', () => {
  expect(readMoment('2026-03-29T01:30')).toBe('')
  expect(sayNoMoment('2026-03-29T01:30')).toContain('the clocks go forward that night')
  expect(sayNoMoment('2026-03-29')).toBe('Give the day and the time.')
})
