import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blurApart, blurBase, blurCell, blurQuarantined, sayCount } from '#shared/results/blur.ts'

const bases = fc.integer({ min: 10, max: 2000 })
const cells = bases.chain((base) => fc.tuple(fc.constant(base), fc.integer({ min: 0, max: base })))

describe('BLUR', () => {
  test('the true count always lies in the published interval', () => {
    fc.assert(
      fc.property(cells, ([base, cell]) => {
        const shownBase = blurBase(base)
        const shown = blurCell(cell, shownBase)
        expect(base).toBeGreaterThanOrEqual(shownBase.low)
        expect(base).toBeLessThanOrEqual(shownBase.high)
        expect(cell).toBeGreaterThanOrEqual(shown.low)
        expect(cell).toBeLessThanOrEqual(shown.high)
      }),
    )
  })

  test('every count in an interval is published as that same interval: nothing more is told', () => {
    fc.assert(
      fc.property(cells, ([base, cell]) => {
        const shown = blurCell(cell, blurBase(base))
        for (let other = shown.low; other <= Math.min(shown.high, base); other++)
          expect(blurCell(other, blurBase(base))).toEqual(shown)
      }),
    )
  })

  test('a cell depends on the published base alone, never on the true one', () => {
    fc.assert(
      fc.property(bases, fc.nat(2000), (base, cell) => {
        const shown = blurBase(base)
        for (let other = shown.low; other <= shown.high; other++)
          expect(blurCell(Math.min(cell, shown.low), blurBase(other))).toEqual(
            blurCell(Math.min(cell, shown.low), shown),
          )
      }),
    )
  })

  test('nothing proves “none” or “all”: at least three counts fit every cell, and three people could differ', () => {
    fc.assert(
      fc.property(cells, ([base, cell]) => {
        const shown = blurCell(cell, blurBase(base))
        expect(shown.high - shown.low).toBeGreaterThanOrEqual(2)
        expect(shown.low).toBeLessThanOrEqual(blurBase(base).low - 3)
      }),
    )
  })

  test.each([
    [23, 23, 'at least 18'],
    [23, 17, 'about 15'],
    [23, 4, 'fewer than 5'],
    [23, 5, 'about 5'],
    [85, 43, 'about 45'],
    [85, 80, 'at least 78'],
    [10, 10, 'at least 5'],
  ])('of %i, %i is “%s”', (base, cell, words) => {
    expect(sayCount(blurCell(cell, blurBase(base)))).toBe(words)
  })

  test('numbers that are shown from 20 on never pretend that there could be 18', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 2000 }), (base) => {
        const { low, high } = blurBase(base, 20)
        expect([low >= 20, low <= base, base <= high]).toEqual([true, true, true])
        expect(high - low).toBeGreaterThanOrEqual(2)
      }),
    )
    expect(blurBase(21, 20)).toEqual({ about: 20, low: 20, high: 22 })
  })

  test('answers apart lie in their interval, and none is as likely as two', () => {
    fc.assert(
      fc.property(fc.nat(2000), (count) => {
        const { low, high } = blurApart(count)
        expect([low <= count, count <= high, high - low >= 2]).toEqual([true, true, true])
      }),
    )
  })

  test.each([
    [0, false, undefined],
    [2, false, { low: 0, high: 9 }],
    [2, true, undefined],
    [43, true, { about: 45, low: 43, high: 47 }],
  ])('%i envelopes that did not open, in a quiet round: %s', (count, quiet, shown) =>
    expect(blurQuarantined(count, quiet)).toEqual(shown),
  )

  test('control: rounding without the caps would let 23 of 23 show as everyone', () => {
    const rounded = Math.round(23 / 5) * 5
    expect(rounded - 2).toBeGreaterThanOrEqual(23)
    expect(blurCell(23, blurBase(23)).low).toBeLessThanOrEqual(20)
  })
})
