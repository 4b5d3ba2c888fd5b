import { drawLimits, type Limits } from './draw-limits.ts'
import { findSignals, type Signal } from './find-signals.ts'
import type { Definition, Point } from './indicator.ts'
import type { Period } from './period.ts'
import { type RuleSet, ruleSets } from './rule-sets.ts'
import { worthOf } from './worth-of.ts'

export interface ChartPoint extends Point {
  value: number
  signal?: Signal
}

/** A stretch of periods with limits of its own. */
export interface Stretch {
  points: ChartPoint[]
  limits?: Limits
  /** Fewer points than limits need to be relied on. */
  onTrial: boolean
}

export interface Chart {
  stretches: Stretch[]
  rules: RuleSet
  /** Why no limits can be drawn at all. */
  noLimits?: 'small-denominators'
}

const smallestDenominator = 10

/** How the figures of an indicator are read: in stretches, since people had the limits drawn anew, each with its signals. */
export function readChart(
  { unit, rules: chosen, drawnAnew = [] }: Definition,
  points: readonly Point[],
): Chart {
  const rules = ruleSets.find(({ id }) => id === chosen) ?? ruleSets[0]
  const starts = drawnAnew.map(({ from }) => from).toSorted()
  const noise = unit !== 'count' && points.some(({ den = 0 }) => den < smallestDenominator)
  const stretches = splitAt(points, starts).map((stretch) => {
    const valued = stretch.map((point): ChartPoint => ({ ...point, value: worthOf(point, unit) }))
    return noise ? { points: valued, onTrial: true } : readStretch(valued, rules)
  })
  return { stretches, rules, ...(noise ? { noLimits: 'small-denominators' } : {}) }
}

function splitAt(points: readonly Point[], starts: readonly Period[]): Point[][] {
  const stretches: Point[][] = [[]]
  let reached = 0
  for (const point of points) {
    const passed = starts.filter((start) => start <= point.period).length
    if (passed > reached) stretches.push([])
    reached = passed
    stretches.at(-1)?.push(point)
  }
  return stretches.filter(({ length }) => length > 0)
}

function readStretch(points: ChartPoint[], rules: RuleSet): Stretch {
  const values = points.map(({ value }) => value)
  const limits = drawLimits(values, rules)
  const onTrial = points.length < rules.trialUnder
  if (!limits) return { points, onTrial }
  const signals = findSignals(values, limits, rules)
  const marked = points.map((point, place) => {
    const signal = signals[place]
    return signal ? { ...point, signal } : point
  })
  return { points: marked, limits, onTrial }
}
