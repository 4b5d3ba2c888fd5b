import { expect, test } from 'vitest'
import { checkHandoutTimes, checkWaveTimes } from '#shared/distribution/check-times.ts'
import { handoutState } from '#shared/distribution/handout-state.ts'
import { isCalledOff, type Wave } from '#shared/distribution/wave.ts'

const day = 24 * 3600_000
const now = Date.parse('2026-11-02T09:00:00Z')
const iso = (days: number) => new Date(now + days * day).toISOString()

test.each([
  [0, 28, ''],
  [10, 28, ''],
  [-0.005, 28, ''],
  [-1, 28, 'opens'],
  [400, 410, 'opens'],
  [0, -1, 'closes'],
  [0, 0, 'closes'],
  [20, 10, 'closes'],
  [20, 20, 'closes'],
  [0, 400, 'closes'],
])('a round that opens in %d days and closes in %d: %s', (opens, closes, at) => {
  const wrong = checkWaveTimes({ opens: now + opens * day, closes: now + closes * day }, now)
  expect(wrong.map((it) => it.at)).toEqual(at ? [at] : [])
})

const wave: Wave = {
  wave: 'A1B2',
  version: 1,
  title: 'Autumn',
  opens: iso(1),
  closes: iso(29),
  plan: [],
  planHash: '',
}

test.each([
  [{}, ''],
  [{ opens: iso(2), closes: iso(20) }, ''],
  [{ opens: iso(1), closes: iso(29) }, ''],
  [{ opens: iso(0) }, 'opens'],
  [{ opens: iso(29) }, 'opens'],
  [{ closes: iso(30) }, 'closes'],
  [{ closes: iso(-1) }, 'closes'],
  [{ opens: iso(5), closes: iso(4) }, 'closes'],
])('a hand-out with %j: %s', (own, at) =>
  expect(checkHandoutTimes(own, wave, now).map((it) => it.at)).toEqual(at ? [at] : []),
)

test.each([
  [{}, 0, 'coming'],
  [{}, 1, 'open'],
  [{}, 28.9, 'open'],
  [{}, 29, 'closed'],
  [{ opens: iso(5) }, 4, 'coming'],
  [{ opens: iso(5), closes: iso(9) }, 5, 'open'],
  [{ closes: iso(9) }, 9, 'closed'],
  [{ opens: iso(5), closes: iso(2) }, 3, 'closed'],
])('a hand-out with %j is on day %d %s', (own, days, state) =>
  expect(handoutState(own, wave, now + days * day)).toBe(state),
)

test('a round closed early closes its hand-outs; one closed before it opened was called off', () => {
  expect(handoutState({}, { ...wave, closedEarly: iso(3) }, now + 4 * day)).toBe('closed')
  expect(isCalledOff({ ...wave, closedEarly: iso(3) })).toBe(false)
  expect(isCalledOff({ ...wave, closedEarly: iso(0.5) })).toBe(true)
})
