import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beganOn } from '#shared/indicators/began-on.ts'
import { earlyHelpHypothesis } from '#shared/indicators/hypothesis.ts'
import { Definition } from '#shared/indicators/indicator.ts'
import { judgeChain, judgeStep } from '#shared/indicators/judge-chain.ts'
import { judgeFigure, type Verdict } from '#shared/indicators/judge-figure.ts'
import { firstMonth, nextPeriod } from '#shared/indicators/period.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'

const base = Definition.parse(starterIndicators['re-referrals'])
const today = '2026-11-28'
const shows = firstMonth('2023/24 Q1')

/** Quarters from April 2020: twelve from before a change could show, the rest since. */
function quarters(numbers: readonly number[]) {
  let period = '2019/20 Q4'
  return numbers.map((num) => {
    period = nextPeriod(period)
    return { indicator: 're-referrals', period, num, den: 100 }
  })
}
const calm = [40, 42, 41, 39, 40, 42, 39, 40, 42, 41, 40, 41]
const judge = (since: readonly number[], expected: 'up' | 'down' = 'down', more: Partial<Definition> = {}) =>
  judgeFigure(
    { indicator: 're-referrals', expected },
    { ...base, ...more },
    quarters([...calm, ...since]),
    shows,
    today,
  ).verdict

test('a figure goes the way expected, the other way, or no way that chance would not make', () => {
  expect(judge([40, 38, 36, 30])).toBe('expected')
  expect(judge([40, 38, 36, 30], 'up')).toBe('other-way')
  expect(judge([41, 40, 42, 55])).toBe('other-way')
  expect(judge([41, 40, 42, 40])).toBe('no-change')
  // A little lower, but for seven quarters in a row.
  expect(judge([40, 40, 39, 40, 39, 40, 39])).toBe('expected')
  // What stood out and came back is no change now.
  expect(judge([30, 41, 40, 41])).toBe('no-change')
})

test('too few figures on either side, shares of few, and what was counted otherwise are not judged', () => {
  expect(judge([30, 30, 30])).toBe('too-few')
  const late = judgeFigure(
    { indicator: 're-referrals', expected: 'down' },
    base,
    quarters([...calm, 30, 30, 30, 30]),
    firstMonth('2020/21 Q3'),
    today,
  )
  expect(late.verdict).toBe('too-few')
  const few = quarters([...calm, 30, 30, 30, 30]).map((it) => ({ ...it, num: 1, den: 9 }))
  expect(judgeFigure({ indicator: 're-referrals', expected: 'down' }, base, few, shows, today).verdict).toBe(
    'too-few',
  )
  const drawnAnew = [{ from: '2022/23 Q4', why: 'A new system', by: 'Nat', on: '2023-01-01' }]
  expect(judge([30, 30, 30, 30], 'down', { drawnAnew })).toBe('too-few')
})

test('against a baseline it is the baseline that counts, and without one nothing is said', () => {
  const against = { indicator: 're-referrals', expected: 'down', against: 'baseline' } as const
  const points = quarters([...calm, 41, 40, 42, 40, 39, 40, 41])
  const held = (value?: number) =>
    judgeFigure(
      against,
      value === undefined ? base : { ...base, baseline: { period: '2020/21 Q1', value } },
      points,
      shows,
      today,
    ).verdict
  expect(held(60)).toBe('expected')
  expect(held(20)).toBe('other-way')
  expect(held(40.3)).toBe('no-change')
  expect(held()).toBe('too-few')
})

test('before the stated lag it is too early, whatever the figures; after it, never', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 10, max: 90 }), { minLength: 1, maxLength: 26 }),
      fc.integer({ min: -60, max: 60 }),
      (numbers, months) => {
        const newestOver = firstMonth('2026/27 Q2')
        const { verdict, before, since } = judgeFigure(
          { indicator: 're-referrals', expected: 'down' },
          base,
          quarters(numbers),
          newestOver + months,
          today,
        )
        expect(verdict === 'too-early').toBe(months > 0)
        expect([...before, ...since].map(({ value }) => value)).toEqual(numbers)
      },
    ),
  )
})

test('a step goes the way expected only when all its figures do, and the chain only as far as its steps', () => {
  const verdicts: Verdict[] = ['expected', 'other-way', 'no-change', 'too-few', 'too-early']
  const Steps = fc.array(fc.constantFrom(...verdicts), { minLength: 1, maxLength: 6 })
  const unsaid = (it: Verdict) => it === 'too-few' || it === 'too-early'
  fc.assert(
    fc.property(Steps, (steps) => {
      expect(judgeStep(steps) === 'expected').toBe(steps.every((it) => it === 'expected'))
      if (steps.includes('other-way')) expect(judgeStep(steps)).toBe('other-way')
      const chain = judgeChain(steps)
      const said = steps.filter((it) => !unsaid(it))
      expect(chain.is === 'cannot-say').toBe(said.length === 0)
      expect(chain.is === 'holds').toBe(said.length > 0 && said.every((it) => it === 'expected'))
      if (chain.is === 'breaks') {
        expect(steps.slice(0, chain.at).every((it) => unsaid(it) || it === 'expected')).toBe(true)
        expect(steps[chain.at]).toMatch(/other-way|no-change/)
      }
      if (chain.is === 'holds') expect(chain.whole).toBe(said.length === steps.length)
    }),
  )
})

test('the framework’s chain counts what the starter set has, and waits at least five years for its last step', () => {
  for (const { figures } of earlyHelpHypothesis)
    for (const { indicator } of figures) expect(Object.keys(starterIndicators)).toContain(indicator)
  const lags = earlyHelpHypothesis.map(({ lagMonths }) => lagMonths)
  expect(lags).toEqual(lags.toSorted((a, b) => a - b))
  expect(lags.at(-1)).toBeGreaterThanOrEqual(60)
})

test('the strategy began on the day that stands with its objectives; else a baseline marks it, else the first figure', () => {
  const counted = (baseline?: string) => [
    { definition: baseline ? { baseline: { period: baseline } } : {}, points: quarters([1]) },
  ]
  const [first, ...rest] = startingPriorities.priorities
  const objectives = [{ id: 'one', title: 'One', began: '2024-04-01' }]
  const told = { priorities: [{ id: 'early-help', title: 'Early help', objectives }, ...rest] }
  expect(first).toBeDefined()
  expect(beganOn('early-help', told, counted('2022/23 Q1'))).toMatchObject({ known: 'day', on: '2024-04-01' })
  expect(beganOn('early-help', startingPriorities, counted('2022/23 Q1'))).toEqual({
    known: 'baseline',
    period: '2022/23 Q1',
    month: firstMonth('2022/23 Q1'),
  })
  expect(beganOn('early-help', startingPriorities, counted())).toMatchObject({ period: '2020/21 Q1' })
  expect(beganOn('early-help', startingPriorities, [])).toBe(undefined)
})
