import { expect, test } from 'vitest'
import { timeLeft } from '#web/staff/time-left.ts'

const minute = 60_000
const later = 600 * minute

test('nobody is warned while there is time, then for two minutes, then it is over', () => {
  const at = (minutes: number, until = later) => timeLeft(minutes * minute, 0, until).is
  expect([0, 17.9, 18, 19.9, 20, 500].map((now) => at(now))).toEqual([
    'plenty',
    'plenty',
    'idle',
    'idle',
    'none',
    'none',
  ])
})

test('a key gives all the time again', () => {
  expect(timeLeft(30 * minute, 29 * minute, later)).toEqual({ is: 'plenty' })
})

test('the end of the sign-in itself is said too, and no key puts it off', () => {
  const until = 30 * minute
  expect(timeLeft(28 * minute, 28 * minute, until)).toEqual({ is: 'over', ends: until })
  expect(timeLeft(30 * minute, 30 * minute, until)).toEqual({ is: 'none' })
})
