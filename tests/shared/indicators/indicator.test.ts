import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDefinition } from '#shared/indicators/check-definition.ts'
import { findRisk } from '#shared/indicators/find-risk.ts'
import { holdBackSmall } from '#shared/indicators/hold-back-small.ts'
import { Definition, type Figures, type Point } from '#shared/indicators/indicator.ts'
import { dueOn, latePeriod } from '#shared/indicators/is-late.ts'
import { nextPeriod } from '#shared/indicators/period.ts'
import { pointsOf } from '#shared/indicators/points-of.ts'
import { readChart } from '#shared/indicators/read-chart.ts'
import { saySignal } from '#shared/indicators/say-signal.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'

const base = Definition.parse(starterIndicators['re-referrals'])

/** Quarter after quarter from April 2020. */
function quarters(numbers: readonly number[], den = 100): Point[] {
  const points: Point[] = []
  for (const num of numbers) {
    const period = nextPeriod(points.at(-1)?.period ?? '2019/20 Q4')
    points.push({ indicator: 're-referrals', period, num, den })
  }
  return points
}
const calm = [20, 22, 21, 19, 20, 22, 19, 20, 22, 21, 20, 21]

test('each starter is a whole indicator of a priority of the framework, and links to ones that are there', () => {
  for (const [id, definition] of Object.entries(starterIndicators)) {
    expect(Definition.safeParse(definition).error?.issues, id).toBe(undefined)
    const others = Object.keys(starterIndicators).filter((other) => other !== id)
    expect(checkDefinition(definition, startingPriorities, others), id).toEqual([])
    expect(definition.objective, id).toBeDefined()
  }
})

test('an objective is chosen from the priority’s own; words typed before there was a list stay until then', () => {
  const check = (objective: string, before?: Definition) =>
    checkDefinition({ ...base, linked: [], objective }, startingPriorities, [], before).map(({ at }) => at)
  expect(check('early-help-first')).toEqual([])
  expect(check('no-drift')).toEqual(['definition.objective'])
  expect(check('Typed long ago')).toEqual(['definition.objective'])
  expect(check('Typed long ago', { ...base, objective: 'Typed long ago' })).toEqual([])
})

test('of two figures for a period the later counts, and an import that was undone never was', () => {
  const set = (num: number, more: Partial<Figures> = {}): Figures => ({
    figures: `f${num}`,
    version: 1,
    points: quarters([num]),
    by: 'Nat',
    at: `2026-01-01T10:00:0${num}Z`,
    ...more,
  })
  expect(pointsOf('re-referrals', [set(1), set(2)])).toMatchObject([{ num: 2 }])
  expect(
    pointsOf('re-referrals', [set(1), set(2, { undone: { by: 'Nat', on: '2026-01-02' } })]),
  ).toMatchObject([{ num: 1 }])
  expect(pointsOf('another', [set(1)])).toEqual([])
})

test('a worse signal or a missed target is a risk; better news and no news are none', () => {
  expect(findRisk(base, quarters([...calm, 45]))).toBe('signal')
  expect(findRisk(base, quarters([...calm, 2]))).toBe(undefined)
  expect(findRisk(base, quarters(calm))).toBe(undefined)
  expect(findRisk({ ...base, target: 15 }, quarters(calm))).toBe('target')
  expect(findRisk({ ...base, target: 15, polarity: 'high' }, quarters(calm))).toBe(undefined)
  expect(findRisk({ ...base, polarity: 'neutral', target: 15 }, quarters([...calm, 45]))).toBe(undefined)
  expect(findRisk(base, [])).toBe(undefined)
})

test('limits under 12 figures are on trial, and shares of few have none', () => {
  expect(readChart(base, quarters(calm)).stretches).toMatchObject([{ onTrial: false }])
  expect(readChart(base, quarters(calm.slice(1))).stretches).toMatchObject([{ onTrial: true }])
  const few = readChart(base, quarters([3, 1, 2], 9))
  expect(few.noLimits).toBe('small-denominators')
  expect(few.stretches[0]?.limits).toBe(undefined)
})

test('limits are drawn anew only where people said so, and a level that stays is no signal after that', () => {
  const higher = quarters([...calm, ...calm.map((num) => num + 20)])
  const first = readChart(base, higher)
  expect(first.stretches.flatMap(({ points }) => points).some(({ signal }) => signal)).toBe(true)
  const drawnAnew = [{ from: '2023/24 Q1', why: 'A new way of counting', by: 'Nat', on: '2026-01-01' }]
  const anew = readChart({ ...base, drawnAnew }, higher)
  expect(anew.stretches.map(({ points }) => points.length)).toEqual([12, 12])
  expect(anew.stretches.flatMap(({ points }) => points).some(({ signal }) => signal)).toBe(false)
})

test('words for every signal say which way is better', () => {
  const rules = readChart(base, quarters(calm)).rules
  expect(saySignal({ kind: 'outside', side: 'high' }, 'low', rules)).toBe(
    'Above the usual range. That is worse.',
  )
  expect(saySignal({ kind: 'shift', side: 'low' }, 'low', rules)).toBe(
    'One of 7 or more in a row below the middle. That is better.',
  )
  expect(saySignal({ kind: 'trend', side: 'high' }, 'neutral', rules)).toBe(
    'One of 7 or more in a row, each higher than the last.',
  )
})

test('a figure is late the day after it was due, and only then', () => {
  const points = quarters([20]) // April to June 2020; the next ends on 30 September
  expect(dueOn('2020/21 Q2', 30)).toBe('2020-10-30')
  expect(latePeriod(base, points, '2020-10-30')).toBe(undefined)
  expect(latePeriod(base, points, '2020-10-31')).toBe('2020/21 Q2')
  expect(latePeriod(base, [], '2020-10-31')).toBe(undefined)
})

test('where children are few, a number under five is not there for others, nor what it could be worked out from', () => {
  expect(holdBackSmall({ fewChildren: true }, quarters([38], 40))[0]?.num).toBe(undefined)
  const points = [
    ...quarters([4, 5, 0], 40),
    { indicator: 'x', period: '2026-04', num: 3, den: 9, note: 'three brothers' },
  ]
  const seen = holdBackSmall({ fewChildren: true }, points)
  expect(seen.map(({ num }) => num)).toEqual([undefined, 5, undefined, undefined])
  expect(JSON.stringify(seen)).not.toMatch(/brothers|"den":9/)
  expect(holdBackSmall({}, points)).toEqual(points)
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (numbers) => {
      for (const { num, den } of holdBackSmall({ fewChildren: true }, quarters(numbers)))
        expect(num === undefined ? den === undefined : num >= 5 && (den ?? 99) - num >= 5).toBe(true)
    }),
  )
})
