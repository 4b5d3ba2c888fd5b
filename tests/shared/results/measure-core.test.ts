import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blurBase, blurCell } from '#shared/results/blur.ts'
import { measureCore } from '#shared/results/measure-core.ts'
import { about, atLeast, fewerThan3, held, pair, question } from '../../web/board/made-up.ts'

const counts = fc
  .array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 5 })
  .filter((all) => all.reduce((sum, one) => sum + one, 0) >= 20)

test('whatever was counted, the true share lies in the range that is shown, and a capped count is no share', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom('high', 'low', undefined), (all, goodEnd) => {
      const total = all.reduce((sum, one) => sum + one, 0)
      const base = blurBase(total, 20)
      const shown = {
        ...question(
          'Home',
          all.map((one) => blurCell(one, base)),
        ),
        base,
        ...(goodEnd ? { goodEnd } : {}),
      } as const
      const half = Math.floor(all.length / 2)
      const good = goodEnd === 'low' ? all.slice(0, half) : all.slice(all.length - half)
      const truly = (good.reduce((sum, one) => sum + one, 0) / total) * 100
      const measured = measureCore(shown)
      if (measured.is !== 'share') return
      expect(measured.low).toBeLessThanOrEqual(truly)
      expect(measured.high).toBeGreaterThanOrEqual(truly)
    }),
    { numRuns: 500 },
  )
})

test('says it in words', () => {
  expect(measureCore(pair('Home', about(10), about(45), about(10), '')).is).toBe('share')
  expect(measureCore(pair('Home', about(10), about(45), about(10), ''))).toMatchObject({
    says: 'between 64 and 75 in 100 told us better',
  })
  expect(measureCore(pair('Home', fewerThan3, atLeast(58, 67), fewerThan3, ''))).toEqual({
    is: 'at least',
    told: 'told us better',
    half: 'more',
    says: 'at least 58 of about 65 told us better',
  })
  expect(measureCore(pair('Home', about(60), fewerThan3, fewerThan3, ''))).toEqual({
    is: 'fewer than',
    told: 'told us better',
    half: 'fewer',
    says: 'fewer than 3 of about 65 told us better',
  })
  expect(measureCore(held('Home'))).toEqual({ is: 'nothing' })
  expect(measureCore({ ...question('Home', [about(20), about(60)]), goodEnd: 'none' })).toEqual({
    is: 'nothing',
  })
  expect(measureCore({ ...question('Home', [about(20), about(60)]), several: true })).toEqual({
    is: 'nothing',
  })
})
