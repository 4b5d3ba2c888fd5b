import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawLimits } from '#shared/indicators/draw-limits.ts'
import { findSignals } from '#shared/indicators/find-signals.ts'
import { type RuleSet, ruleSets } from '#shared/indicators/rule-sets.ts'

const [seven, eight] = ruleSets
const published = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
const unscreened: RuleSet = {
  id: 'x',
  title: 'x',
  width: 2.66,
  near: 2 / 3,
  shift: 7,
  trend: 7,
  trialUnder: 12,
}

// The example that the NHS-R tool “plotthedots” publishes for its screening of moving ranges.
test('limits are those of the published example, screened and not', () => {
  const screened = drawLimits(published, seven)
  expect(screened?.mean).toBeCloseTo(1.94, 2)
  expect(screened?.upper).toBeCloseTo(4.6, 2)
  expect(screened?.lower).toBeCloseTo(-0.72, 2)
  expect(drawLimits(published, unscreened)?.upper).toBeCloseTo(6.95, 2)
  expect(drawLimits(published, unscreened)?.lower).toBeCloseTo(-3.06, 2)
})

const kindsOf = (values: number[], rules: RuleSet = seven) => {
  const limits = drawLimits(values, rules)
  return limits ? findSignals(values, limits, rules).map((it) => it && `${it.kind} ${it.side}`) : []
}

test('a point outside, and no other', () => {
  expect(kindsOf(published).flatMap((it, place) => (it ? [[place, it]] : []))).toEqual([[4, 'outside high']])
})

test('seven on one side are a shift, six are none; another rule set wants eight', () => {
  const calm: number[] = [60, 40, 60, 40, 60, 40, 60, 40, 60, 40]
  const after = (count: number) => [...calm, ...Array.from({ length: count }, (_, n) => 53 + (n % 2))]
  expect(kindsOf(after(7)).slice(10)).toEqual(Array(7).fill('shift high'))
  expect(kindsOf(after(6)).slice(10)).toEqual(Array(6).fill(undefined))
  expect(kindsOf(after(7), eight).slice(10)).toEqual(Array(7).fill(undefined))
})

test('seven each above the last are a trend', () => {
  const before = [40, 60, 40, 60, 40, 60, 40, 60, 47]
  expect(kindsOf([...before, 48, 49, 50, 51, 52, 53, 40])[12]).toBe('trend high')
  expect(kindsOf([...before, 48, 49, 50, 50, 52, 53, 40])[12]).not.toBe('trend high')
})

test('two of three near a limit, on the same side', () => {
  const calm = [50, 52, 50, 48, 50, 52, 48, 50, 52, 50, 48, 50]
  const limits = drawLimits(calm, seven)
  const near = ((limits?.nearUpper ?? 0) + (limits?.upper ?? 0)) / 2
  const found = limits ? findSignals([...calm, near, 50, near, 50], limits, seven) : []
  expect(found.slice(12).map((it) => it?.kind)).toEqual(['near', undefined, 'near', undefined])
  const low = 2 * (limits?.mean ?? 0) - near
  const mixed = limits ? findSignals([...calm, near, 50, low, 50], limits, seven) : []
  expect(mixed.slice(12).map((it) => it?.kind)).toEqual([undefined, undefined, undefined, undefined])
})

test('upside down, every signal is on the other side; moved or stretched, none changes', () => {
  const rows = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 40 })
  fc.assert(
    fc.property(
      rows,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -50, max: 50 }),
      (values, times, more) => {
        const asTold = kindsOf(values)
        const turned = asTold.map((it) =>
          it?.replace(/high|low/, (side) => (side === 'high' ? 'low' : 'high')),
        )
        expect(kindsOf(values.map((value) => -value))).toEqual(turned)
        expect(kindsOf(values.map((value) => value * times * 2 ** 3 + more * 2 ** 3))).toEqual(
          kindsOf(values.map((value) => value * times + more)),
        )
      },
    ),
  )
})
