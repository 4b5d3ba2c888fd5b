import type { RuleSet } from './rule-sets.ts'

/** The usual range of a row of numbers. It can reach below nought, which a chart does not draw. */
export interface Limits {
  mean: number
  lower: number
  upper: number
  /** From here on a point is near the lower or the upper limit. */
  nearLower: number
  nearUpper: number
}

/** Limits by the mean moving range, as an XmR chart has them. Undefined under two numbers. */
export function drawLimits(values: readonly number[], { width, near, screen }: RuleSet): Limits | undefined {
  const ranges = values.slice(1).map((value, place) => Math.abs(value - (values[place] ?? value)))
  if (ranges.length === 0) return undefined
  const all = meanOf(ranges)
  const kept = screen === undefined ? ranges : ranges.filter((range) => range < screen * all)
  const range = kept.length > 0 ? meanOf(kept) : all
  const mean = meanOf(values)
  return {
    mean,
    lower: mean - width * range,
    upper: mean + width * range,
    nearLower: mean - width * near * range,
    nearUpper: mean + width * near * range,
  }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
