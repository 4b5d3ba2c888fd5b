import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shards } from '#shared/table/keys.ts'
import { limits } from '../../infra/cost/limits.ts'
import { type PriceName, prices } from '../../infra/cost/prices.ts'
import { scenarios } from '../../infra/cost/scenarios.ts'
import { hottestShare } from '../../infra/cost/spread-answers.ts'
import { addUsage, costOf, timesUsage, totalOf, type Usage } from '../../infra/cost/usage.ts'
import { randomFrom } from '../../infra/operate/random-from.ts'

const amounts = fc.double({ min: 0, max: 1e9, noNaN: true })
const names = Object.keys(prices).filter((it): it is PriceName => Object.hasOwn(prices, it))
const usages: fc.Arbitrary<Usage> = fc
  .dictionary(fc.constantFrom(...names), amounts)
  .map((it) => Object.fromEntries(Object.entries(it)))
const nearly = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

describe('what is used and what it costs', () => {
  test('nothing costs nothing, and two things together cost what they cost apart', () => {
    expect(totalOf({})).toBe(0)
    fc.assert(fc.property(usages, usages, (a, b) => nearly(totalOf(addUsage(a, b)), totalOf(a) + totalOf(b))))
  })
  test('more never costs less', () => {
    fc.assert(
      fc.property(usages, fc.constantFrom(...names), amounts, (usage, name, more) => {
        expect(totalOf(addUsage(usage, { [name]: more }))).toBeGreaterThanOrEqual(totalOf(usage))
      }),
    )
  })
  test('so many times as much costs so many times as much', () => {
    fc.assert(
      fc.property(usages, fc.nat(10_000), (usage, times) =>
        nearly(totalOf(timesUsage(usage, times)), totalOf(usage) * times),
      ),
    )
  })
  test('a bill can be done by hand', () => {
    const [key, writes] = costOf({ writeUnits: 1_000_000, keys: 1 })
    expect([key?.dollars, writes?.dollars]).toEqual([1.2, 0.75])
  })
})

describe('scenarios', () => {
  const nobody = { answer: {}, staffPage: {} }
  test('where no answer and no page costs anything, a borough is an idle month, its rounds’ keys and its staff', () => {
    fc.assert(
      fc.property(usages, (idle) => {
        const all = scenarios({ idle, ...nobody })
        const borough = totalOf(all['One borough, a month'] ?? {})
        expect(nearly(borough, totalOf(addUsage(idle, { keys: 2, signIns: 20 })))).toBe(true)
      }),
    )
  })
  test('England is a borough as often as it has deployments', () => {
    const all = scenarios({ idle: { alarms: 1 }, answer: { writeUnits: 2 }, staffPage: { readUnits: 1 } })
    const [borough, england] = [all['One borough, a month'], all['England, 150 deployments, a month']]
    expect(nearly(totalOf(england ?? {}), 150 * totalOf(borough ?? {}))).toBe(true)
  })
})

describe('limits', () => {
  const one = { busySeconds: 0.2, apiRequests: 2, writeUnits: 2 }
  const given = {
    concurrency: 1000,
    tableUnits: 40_000,
    partitionUnits: 1000,
    apiRequests: 500,
    oneHandOut: 3000,
  }
  test('the first to give way comes first, and each is met where it is said', () => {
    expect(limits(one, given).map(({ answersASecond }) => answersASecond)).toEqual([
      10, 250, 5000, 8000, 20_000,
    ])
  })
  test('a longer answer never raises a limit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 50, noNaN: true }), (times) => {
        const first = (it: typeof one) => Math.min(...limits(it, given).map((limit) => limit.answersASecond))
        expect(
          first({ ...one, busySeconds: one.busySeconds * times, apiRequests: one.apiRequests * times }),
        ).toBeLessThanOrEqual(first(one))
      }),
    )
  })
  test('the hottest shard has more than its share, the less so the more answers come', () => {
    const share = (answers: number) => hottestShare(answers, 300, randomFrom(7))
    expect(share(50)).toBeGreaterThan(share(5000))
    expect(share(5000)).toBeGreaterThan(1 / shards)
    expect(share(5000)).toBeLessThan(1.5 / shards)
    // Planted: answers that all go one way.
    expect(hottestShare(100, 10, () => 0)).toBe(1)
  })
})
