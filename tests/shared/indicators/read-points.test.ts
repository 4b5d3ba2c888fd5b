import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Definition, Point } from '#shared/indicators/indicator.ts'
import { readPoints } from '#shared/indicators/read-points.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'

const known = Object.entries(starterIndicators).map(([indicator, definition]) => ({
  indicator,
  definition: Definition.parse(definition),
}))
const read = (text: string) =>
  readPoints(
    {
      name: 'figures',
      rows: text
        .trim()
        .split('\n')
        .map((line) => line.split('|')),
    },
    known,
  )

test('a tidy table, by title or by short name', () => {
  const { points, wrong } = read(`Indicator|Period|Numerator|Denominator|Note
Re-referrals within 12 months|Q1 2026/27|1,024|4,800|
plans-two-years|2026-27 Q1|7||Two families`)
  expect(wrong).toEqual([])
  expect(points).toEqual([
    { indicator: 're-referrals', period: '2026/27 Q1', num: 1024, den: 4800 },
    { indicator: 'plans-two-years', period: '2026/27 Q1', num: 7, note: 'Two families' },
  ])
})

test('a row an indicator and a column a quarter, with gaps', () => {
  const { points, wrong } = read(`Measure|Q1 2026/27|Q2 2026/27|Q3 2026/27
Early help assessments started|200||260`)
  expect(wrong).toEqual([])
  expect(points.map(({ period, num }) => [period, num])).toEqual([
    ['2026/27 Q1', 200],
    ['2026/27 Q3', 260],
  ])
})

test('every mistake is told by its cell', () => {
  const { wrong } = read(`indicator|period|numerator|denominator
Nobody knows|Q1 2026/27|1|2
re-referrals|summer|10|20
re-referrals|Q1 2026/27|ten|20
re-referrals|Q2 2026/27|10|
re-referrals|Q3 2026/27|10|0
plans-two-years|Q1 2026/27|22 %|
plans-two-years|Q2 2026/27|-3|
plans-two-years|Q3 2026/27|3|
plans-two-years|Q3 2026/27|4|`)
  expect(wrong.map(({ cell }) => cell)).toEqual(['A2', 'B3', 'C4', 'D5', 'D6', 'C7', 'C8', ''])
  expect(read('measure|Q1 2026/27\nre-referrals|22').wrong[0]?.say).toContain('two numbers')
  expect(read('a|b\n1|2').wrong[0]?.cell).toBe('A1')
  expect(read('indicator|period|numerator').wrong[0]?.cell).toBe('A2')
})

test('any table ends in figures that can be kept, or in words', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'indicator',
      'period',
      'numerator',
      'denominator',
      're-referrals',
      'plans-two-years',
      'Q1 2026/27',
      '3',
      '1e9',
      '0',
    ),
    fc.string({ maxLength: 12 }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const { points, wrong } = readPoints({ name: 'x', rows }, known)
      for (const point of points) expect(Point.safeParse(point).error?.issues).toBe(undefined)
      for (const { say } of wrong) expect(say).not.toBe('')
      expect(points.length + wrong.length).toBeGreaterThan(0)
    }),
  )
})
