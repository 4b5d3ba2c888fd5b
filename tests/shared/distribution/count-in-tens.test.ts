import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countInTens } from '#shared/distribution/count-in-tens.ts'
import type { Distribution } from '#shared/distribution/distribution.ts'
import { isCountDue } from '#shared/distribution/is-count-due.ts'
import { sayShownCount } from '#shared/distribution/say-shown-count.ts'

const handout = (more: Partial<Distribution>): Distribution => ({
  wave: 'W000',
  distribution: 'W00000000000',
  agency: 'north',
  survey: 'parent-carer',
  version: 1,
  kind: 'single',
  mode: 'alone',
  languages: ['en'],
  expected: 60,
  batches: { 1: { issued: 60, revoked: false } },
  publicKeys: { answers: '', comments: '' },
  answersSize: 1,
  ...more,
})
const issued = (...counts: number[]) => ({
  batches: Object.fromEntries(counts.map((count, batch) => [batch, { issued: count, revoked: false }])),
})

test.each([
  [0, 60, 0],
  [9, 60, 0],
  [10, 60, 10],
  [29, 60, 20],
  [54, 60, 50],
  [60, 60, 50],
  [25, 25, 20],
  [24, 24, 10],
  [14, 14, 0],
  [3, 0, 0],
])('%i answers through %i links are shown as %i', (answers, links, shown) => {
  expect(countInTens(handout(issued(links)), answers)).toBe(shown)
})

test('whatever happens: whole tens, never above what came back nor above issued − 5, and never less than before', () => {
  const week = fc.record({ more: fc.nat(40), takenOut: fc.nat(5), links: fc.nat(60) })
  fc.assert(
    fc.property(fc.array(week, { maxLength: 8 }), (weeks) => {
      let [answers, links, before, most] = [0, 0, 0, 0]
      for (const { more, takenOut, links: made } of weeks) {
        links += made
        answers = Math.max(0, Math.min(links, answers + more) - takenOut)
        most = Math.max(most, answers)
        const shown = countInTens(handout({ ...issued(links), shownCount: before }), answers)
        expect(shown % 10).toBe(0)
        expect(shown).toBeLessThanOrEqual(Math.max(0, Math.min(most, links - 5)))
        expect(shown).toBeGreaterThanOrEqual(before)
        before = shown
      }
    }),
  )
})

test('control: a count that only rounds would come within 5 of everybody', () => {
  const naive = (answers: number) => Math.floor(answers / 10) * 10
  expect(naive(20)).toBeGreaterThan(20 - 5)
  expect(countInTens(handout(issued(20)), 20)).toBeLessThanOrEqual(20 - 5)
})

test('links that were called back do not stand between those who answered and everybody', () => {
  const batches = { 1: { issued: 20, revoked: false }, 2: { issued: 80, revoked: true } }
  expect(countInTens(handout({ batches }), 20)).toBe(10)
})

test('an open link is measured by the people it is meant for', () => {
  expect(countInTens(handout({ kind: 'open', batches: {}, expected: 30 }), 90)).toBe(20)
})

test('a count is due a week after the opening and a week after the last count, not a moment sooner', () => {
  const day = 24 * 3600_000
  const [opens, week] = [Date.parse('2026-11-01T09:00:00.000Z'), 7 * day]
  const wave = {
    wave: 'W000',
    version: 1,
    title: 'Autumn',
    opens: new Date(opens).toISOString(),
    closes: new Date(opens + 60 * day).toISOString(),
    plan: [],
    planHash: '',
  }
  expect(isCountDue({}, wave, opens + week - 1)).toBe(false)
  expect(isCountDue({}, wave, opens + week)).toBe(true)
  const later = { opens: new Date(opens + 3 * day).toISOString() }
  expect(isCountDue(later, wave, opens + week)).toBe(false)
  const counted = { ...later, shownOn: new Date(opens + week + day).toISOString() }
  expect(isCountDue(counted, wave, opens + 2 * week + day - 1)).toBe(false)
  expect(isCountDue(counted, wave, opens + 2 * week + day)).toBe(true)
})

test('in words', () => {
  expect(sayShownCount({})).toBe('fewer than 10 so far')
  expect(sayShownCount({ shownCount: 0 })).toBe('fewer than 10 so far')
  expect(sayShownCount({ shownCount: 1230 })).toBe('1,230 or more so far')
})
