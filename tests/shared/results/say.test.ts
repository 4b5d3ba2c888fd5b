import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blurBase, blurCell } from '#shared/results/blur.ts'
import { sayMissing, sayWarmUps } from '#shared/results/say.ts'

test('who is missing is true for every count that the published one could stand for', () => {
  const rounds = fc.tuple(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 1, max: 600 }))
  fc.assert(
    fc.property(rounds, ([answered, expected]) => {
      const says = sayMissing(expected, blurBase(answered), 'families')
      if (says.startsWith('More than half')) expect((expected - answered) * 2).toBeGreaterThan(expected)
      if (says.startsWith('Some')) expect(answered).toBeLessThan(expected)
      if (says.startsWith('More answered')) expect(answered).toBeGreaterThan(expected)
    }),
  )
})

test.each([
  [10, 60, 'More than half of the families we expected did not answer.'],
  [40, 60, 'Some of the families we expected did not answer.'],
  [60, 60, 'About as many answered as we expected.'],
  [90, 60, 'More answered than we expected.'],
])('%i answered of %i', (answered, expected, says) =>
  expect(sayMissing(expected, blurBase(answered), 'families')).toBe(says),
)

test.each([
  [1, 25, 23, 'At least 18 of about 25 picked the face we meant in the warm-up.'],
  [2, 25, 14, 'About 15 of about 25 picked the face we meant in both warm-ups.'],
  [3, 25, 1, 'Fewer than 5 of about 25 picked the face we meant in all 3 warm-ups.'],
])('%i warm-ups', (number, done, asMeant, says) => {
  const base = blurBase(done, 20)
  expect(sayWarmUps({ number, base, asMeant: blurCell(asMeant, base) })).toBe(says)
})
