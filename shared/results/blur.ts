import type { Count } from './release.ts'
import { fewest, step } from './rules.ts'

const nearest = (count: number): number => Math.round(count / step) * step
const reach = Math.floor(step / 2) // how far a count can lie from the figure that stands for it

/** BLUR for a number of answers that may be shown, so 10 or more: the nearest 5, and what that stands for. */
export function blurBase(count: number): Count {
  const about = nearest(count)
  return { about, low: Math.max(fewest, about - reach), high: about + reach }
}

/**
 * BLUR for one cell of a table with a published base. Everything is computed from the published base,
 * never from the true one, so the caps tell nothing more. Never “none”: 0 to 2 are one figure.
 * Never “all”: everything from five below the base upwards is one figure too.
 */
export function blurCell(count: number, base: Count): Count {
  const about = nearest(count)
  const cap = (base.about ?? base.low) - step
  if (about === 0) return { low: 0, high: reach }
  if (about >= cap) return { low: Math.max(0, cap - reach), high: base.high }
  return { about, low: about - reach, high: about + reach }
}

/** The words for a published count, wherever one is printed. */
export function sayCount(count: Count): string {
  if (count.about !== undefined) return `about ${count.about}`
  return count.low === 0 ? `fewer than ${count.high + 1}` : `at least ${count.low}`
}
