import { drawLimits, type Limits } from './draw-limits.ts'
import { findSignals, type Signal } from './find-signals.ts'
import type { ExpectedFigure } from './hypothesis.ts'
import type { Definition, Point } from './indicator.ts'
import { type Frequency, firstMonth, periodOf, previousPeriod } from './period.ts'
import { readChart } from './read-chart.ts'
import { worthOf } from './worth-of.ts'

export type Verdict = 'expected' | 'other-way' | 'no-change' | 'too-few' | 'too-early'

export interface JudgedPoint {
  period: string
  value: number
  /** Out of what was usual before, and whether that is the way expected. */
  goes?: 'expected' | 'other-way'
}

export interface JudgedFigure {
  verdict: Verdict
  /** From before a change could show, and since. */
  before: JudgedPoint[]
  since: JudgedPoint[]
  /** What was usual before, or around the baseline. */
  limits?: Limits
}

/** A year of figures on either side, or three years where there is one a year. */
const fewest: Readonly<Record<Frequency, number>> = { month: 12, quarter: 4, year: 3 }

/**
 * Whether a figure goes the way that a step of the hypothesis expects. What was usual before a change could show is the
 * yardstick, or the stored baseline, and only what chance seldom makes counts. `shows`: the month, counted from the year
 * 0, from which on a change could show.
 */
export function judgeFigure(
  { expected, against }: ExpectedFigure,
  definition: Definition,
  points: readonly Point[],
  shows: number,
  today: string,
): JudgedFigure {
  const { unit, frequency, baseline } = definition
  const { rules, noLimits } = readChart(definition, points)
  const valued = countedAlike(definition, points).map((point) => ({
    period: point.period,
    value: worthOf(point, unit),
  }))
  const before = valued.filter(({ period }) => firstMonth(period) < shows)
  const since = valued.filter(({ period }) => firstMonth(period) >= shows)
  const [year = 0, month = 1] = today.split('-').map(Number)
  // A period that began at or after that month has to be over.
  const newestOver = previousPeriod(periodOf(frequency, year, month))
  if (firstMonth(newestOver) < shows) return { verdict: 'too-early', before, since }
  const yardstick = against ? valued : before
  const usual = drawLimits(
    yardstick.map(({ value }) => value),
    rules,
  )
  const held = against ? usual && baseline && around(usual, baseline.value) : usual
  const tooFew = since.length < fewest[frequency] || yardstick.length < fewest[frequency]
  if (!held || tooFew || noLimits) return { verdict: 'too-few', before, since }
  const signals = findSignals(
    since.map(({ value }) => value),
    held,
    rules,
  )
  const marked = since.map((point, place): JudgedPoint => {
    const signal = signals[place]
    return signal ? { ...point, goes: wayOf(signal, expected) } : point
  })
  return { verdict: marked.at(-1)?.goes ?? 'no-change', before, since: marked, limits: held }
}

const wayOf = ({ side }: Signal, expected: ExpectedFigure['expected']): 'expected' | 'other-way' =>
  (side === 'high') === (expected === 'up') ? 'expected' : 'other-way'

/** Since people last said that it is counted anew: what was counted otherwise cannot be compared. */
function countedAlike({ drawnAnew = [] }: Definition, points: readonly Point[]): readonly Point[] {
  const newest = drawnAnew
    .map(({ from }) => from)
    .toSorted()
    .at(-1)
  return newest === undefined ? points : points.filter(({ period }) => period >= newest)
}

/** The same width around another middle. */
function around(limits: Limits, middle: number): Limits {
  const by = middle - limits.mean
  const { mean, lower, upper, nearLower, nearUpper } = limits
  return {
    mean: mean + by,
    lower: lower + by,
    upper: upper + by,
    nearLower: nearLower + by,
    nearUpper: nearUpper + by,
  }
}
