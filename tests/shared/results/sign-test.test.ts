import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isClearChange } from '#shared/results/is-clear-change.ts'
import { signTest } from '#shared/results/sign-test.ts'

describe('the exact sign test', () => {
  // From tables of the binomial distribution with a half, both tails.
  test.each([
    [5, 0, 0.0625],
    [6, 0, 0.03125],
    [8, 0, 0.0078125],
    [9, 1, 0.021484375],
    [8, 2, 0.109375],
    [10, 2, 0.03857421875],
    [12, 3, 0.03515625],
    [15, 5, 0.04138946533203125],
    [14, 6, 0.11531829833984375],
    [18, 7, 0.04328525066375732],
    [17, 8, 0.10775214433670044],
  ])('%i against %i', (some, others, chance) => {
    expect(signTest(some, others)).toBeCloseTo(chance, 12)
    expect(signTest(others, some)).toBe(signTest(some, others))
  })

  test('how many must say better for a clear change, of those who moved', () => {
    const needed = (moved: number): number | undefined =>
      Array.from({ length: moved + 1 }, (_, better) => better).find(
        (better) => better * 2 > moved && signTest(better, moved - better) < 0.05,
      )
    expect([5, 6, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50].map(needed)).toEqual([
      undefined,
      6,
      8,
      8,
      9,
      10,
      12,
      15,
      18,
      21,
      27,
      33,
    ])
  })

  test('nobody, an even split and a hundred thousand', () => {
    expect(signTest(0, 0)).toBe(1)
    expect(signTest(7, 7)).toBe(1)
    expect(signTest(50_000, 50_000)).toBe(1)
    expect(signTest(50_400, 49_600)).toBeCloseTo(0.0115, 3)
  })
})

/** A range and a count that it stands for. */
const range = fc.record({ low: fc.nat({ max: 60 }), more: fc.nat({ max: 6 }) }).chain(({ low, more }) =>
  fc.record({
    count: fc.constant({ about: low, low, high: low + more }),
    truly: fc.integer({ min: low, max: low + more }),
  }),
)

test('a change called clear is clear whatever the ranges stand for, and goes the way they say', () => {
  let clear = 0
  fc.assert(
    fc.property(range, range, range, (better, worse, same) => {
      const base = { low: 10, high: 200 }
      const change = { base, better: better.count, worse: worse.count, same: same.count }
      if (!isClearChange(change)) return
      clear++
      expect(signTest(better.truly, worse.truly)).toBeLessThan(0.05)
      expect(better.truly > worse.truly).toBe(better.count.low > worse.count.high)
    }),
    { numRuns: 2000 },
  )
  expect(clear).toBeGreaterThan(100)
})

test('where one end of a range would not be clear, none is', () => {
  const about = (count: number) => ({ about: count, low: count - 2, high: count + 2 })
  const base = about(40)
  expect(signTest(15, 5)).toBeLessThan(0.05)
  expect(isClearChange({ base, better: about(15), worse: about(5), same: about(20) })).toBe(false)
  expect(isClearChange({ base, better: about(25), worse: about(5), same: about(10) })).toBe(true)
  expect(isClearChange({ base, better: about(5), worse: about(25), same: about(10) })).toBe(true)
})
